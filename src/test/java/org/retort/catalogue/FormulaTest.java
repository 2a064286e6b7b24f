package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource({
        "H2SO4,             H₂SO₄",
        "CuSO4.5H2O,        CuSO₄·5H₂O",
        "Al2(SO4)3.18H2O,   Al₂(SO₄)₃·18H₂O",
        "2Na2CO3.3H2O2,     2Na₂CO₃·3H₂O₂",
        "CH3CO2H,           CH₃CO₂H",
        "(C6H10O5)n,        (C₆H₁₀O₅)ₙ",
        "SO4^2-,            SO₄²⁻",
        "NH4+,              NH₄⁺",
        "Cl-,               Cl⁻",
        "Fe^3+,             Fe³⁺",
        "Zn,                Zn",
        "'',                ''",
    })
    void numbers_of_atoms_are_lowered_and_charges_raised(String plain, String expected) {
        assertThat(Formula.subscripted(plain)).isEqualTo(expected);
    }
}
