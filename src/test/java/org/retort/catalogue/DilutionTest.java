package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.retort.platform.Outcome;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;

class DilutionTest {

    private static final Quantity ONE_DM3 = Quantity.of(1, Unit.DM3);

    @Test
    void a_weaker_solution_needs_stock_in_proportion() {
        var stock = new Dilution(Form.SOLUTION, molar("2"), "", substance("36.46", null, ""));

        assertThat(stock.stockFor(molar("0.5"), ONE_DM3)).isEqualTo(Outcome.done(Quantity.of(250, Unit.CM3)));
    }

    @Test
    void a_solid_is_weighed_by_its_molar_mass() {
        var pellets = new Dilution(Form.SOLID, null, "", substance("40.00", null, ""));

        assertThat(pellets.stockFor(molar("0.4"), Quantity.of(2, Unit.DM3)))
                .isEqualTo(Outcome.done(Quantity.of(32, Unit.G)));
        assertThat(pellets.stockFor(Strength.of("5", StrengthUnit.PERCENT_W_V), ONE_DM3))
                .isEqualTo(Outcome.done(Quantity.of(50, Unit.G)));
        assertThat(pellets.stockFor(Strength.of("7", StrengthUnit.G_PER_DM3), ONE_DM3))
                .isEqualTo(Outcome.done(Quantity.of(7, Unit.G)));
    }

    @Test
    void a_concentrated_acid_is_worked_out_from_its_density_and_the_strength_it_is_supplied_at() {
        var acid = new Dilution(Form.READY, null, "", substance("36.46", "1.18", "concentrated, about 36 % w/w"));

        // 1.18 g/cm3 at 36 % w/w is 424.8 g/dm3, 11.65 mol/dm3
        assertThat(acid.stockFor(molar("2"), ONE_DM3)).isEqualTo(Outcome.done(Quantity.of("171.7", Unit.CM3)));
    }

    @Test
    void volume_strength_of_peroxide_and_moles_are_the_same_thing() {
        var peroxide =
                new Dilution(Form.SOLUTION, Strength.of("112", StrengthUnit.VOLUMES), "", substance("34.01", null, ""));

        assertThat(peroxide.stockFor(molar("1"), ONE_DM3)).isEqualTo(Outcome.done(Quantity.of(100, Unit.CM3)));
    }

    @Test
    void a_substance_of_the_library_is_converted_by_the_engine() {
        var acid = new Dilution(Form.READY, null, "C001", substance(null, null, ""));
        var pellets = new Dilution(Form.SOLID, null, "C033", substance(null, null, ""));
        var sulfate = new Dilution(Form.SOLID, null, "C176", substance(null, null, ""));

        // 36 % w/w has 1.179 g/cm3 at 20 °C: 424 g/dm3, 11.6 mol/dm3
        assertThat(acid.stockFor(molar("2"), ONE_DM3).orThrow().amount().doubleValue())
                .isCloseTo(172, Offset.offset(1.0));
        assertThat(pellets.stockFor(molar("0.4"), Quantity.of(2, Unit.DM3)))
                .isEqualTo(Outcome.done(Quantity.of(32, Unit.G)));
        // 10 % w/w has 1.109 g/cm3
        assertThat(pellets.stockFor(Strength.of("10", StrengthUnit.PERCENT_W_W), ONE_DM3)
                        .orThrow()
                        .amount()
                        .doubleValue())
                .isCloseTo(110.9, Offset.offset(0.3));
        assertThat(sulfate.stockFor(Strength.of("7", StrengthUnit.G_PER_DM3), ONE_DM3))
                .isEqualTo(Outcome.done(Quantity.of(7, Unit.G)));
    }

    @Test
    void nothing_stronger_than_the_stock_is_made() {
        var stock = new Dilution(Form.SOLUTION, molar("1"), "", substance("36.46", null, ""));

        assertThat(stock.stockFor(molar("2"), ONE_DM3).refusal())
                .contains("The stock is weaker than that. Choose a stronger one.");
        assertThat(stock.stockFor(molar("1"), ONE_DM3).refusal())
                .contains("The stock is that strong already. Decant it instead.");
    }

    @Test
    void what_the_catalogue_does_not_know_is_refused_and_not_guessed() {
        var unknownMass = new Dilution(Form.SOLID, null, "", substance(null, null, ""));
        var byMass = new Dilution(
                Form.SOLUTION, Strength.of("30", StrengthUnit.PERCENT_W_W), "", substance("36.46", "1.18", ""));
        var vague = new Dilution(
                Form.LIQUID, null, "", substance("46.03", "1.22", "about 98 % w/w (85 % and 90 % are also sold)"));

        for (var stock : List.of(unknownMass, byMass, vague)) {
            assertThat(stock.stockFor(molar("1"), ONE_DM3).refusal().orElseThrow())
                    .endsWith("the catalogue does not know the molar mass or the density that it needs.");
        }
        assertThat(byMass.stockFor(Strength.of("10", StrengthUnit.PERCENT_W_W), ONE_DM3)
                        .refusal())
                .isPresent();
    }

    @Test
    void what_is_dissolved_is_neither_lost_nor_won() {
        var seed = System.nanoTime();
        System.out.println("DilutionTest seed " + seed);
        var random = new Random(seed);
        for (var round = 0; round < 1000; round++) {
            var strong = BigDecimal.valueOf(1 + random.nextInt(20_000), 3);
            var weak = BigDecimal.valueOf(1 + random.nextInt(20_000), 3);
            var volume = Quantity.of(1 + random.nextInt(5000), Unit.CM3);
            var answer = new Dilution(
                            Form.SOLUTION,
                            new Strength(strong, StrengthUnit.MOL_PER_DM3),
                            "",
                            substance("58.44", null, ""))
                    .stockFor(new Strength(weak, StrengthUnit.MOL_PER_DM3), volume);

            if (weak.compareTo(strong) >= 0) {
                assertThat(answer.refusal()).isPresent();
            } else {
                var stock = answer.orThrow().amount().doubleValue();
                var wanted = weak.doubleValue() * volume.amount().doubleValue();
                assertThat(strong.doubleValue() * stock)
                        .isCloseTo(wanted, Offset.offset(wanted * 0.001 + strong.doubleValue() * 1e-6));
                assertThat(stock).isLessThanOrEqualTo(volume.amount().doubleValue());
            }
        }
    }

    private static Strength molar(String value) {
        return Strength.of(value, StrengthUnit.MOL_PER_DM3);
    }

    private static SubstanceData substance(@Nullable String molarMass, @Nullable String density, String suppliedAs) {
        return new SubstanceData(
                "Something",
                List.of(),
                "",
                "",
                molarMass == null ? null : new BigDecimal(molarMass),
                density == null ? null : new BigDecimal(density),
                Form.SOLID,
                suppliedAs,
                "",
                List.of(),
                "");
    }
}
