package org.retort.hazards.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// How dense aqueous solutions of one solute are at 20 °C, between the rows of the table by straight lines.
///
/// The solute is the anhydrous substance, whatever hydrate the solution was made from.
public final class Densities {

    /// Of water at 20 °C, g/cm³: where each table begins.
    static final double WATER = 0.9982;

    private static final Map<String, List<ReferenceRow>> BY_FORMULA =
            ReferenceTable.rows("density-concentration.csv").stream()
                    .collect(Collectors.groupingBy(row -> row.text("solute_formula")));

    private final double soluteInNamed;
    private final double[] percent;
    private final double[] density;
    private final double[] grams;
    private final double[] slope;

    private Densities(List<ReferenceRow> rows, double molarMass) {
        var sorted = rows.stream()
                .sorted(Comparator.comparing(row -> row.number("mass_pct_ww").orElseThrow()))
                .toList();
        var soluteMolarMass =
                sorted.getFirst().number("solute_molar_mass_g_mol").orElseThrow();
        soluteInNamed = soluteMolarMass.doubleValue() / molarMass;
        percent = new double[sorted.size() + 1];
        density = new double[sorted.size() + 1];
        grams = new double[sorted.size() + 1];
        slope = new double[sorted.size() + 1];
        density[0] = WATER;
        for (var i = 0; i < sorted.size(); i++) {
            percent[i + 1] = sorted.get(i).number("mass_pct_ww").orElseThrow().doubleValue();
            density[i + 1] = sorted.get(i).number("density_g_cm3").orElseThrow().doubleValue();
            grams[i + 1] = 10 * percent[i + 1] * density[i + 1];
            slope[i + 1] = (density[i + 1] - density[i]) / (percent[i + 1] - percent[i]);
        }
    }

    /// The table of a substance by its formula, which may have crystal water: `CuSO4.5H2O` is dissolved as `CuSO4`.
    ///
    /// @param molarMass of the substance as named, with its crystal water
    public static Optional<Densities> of(String formula, double molarMass) {
        return Optional.ofNullable(BY_FORMULA.get(formula.replaceAll("\\.[0-9]*H2O$", "")))
                .map(rows -> new Densities(rows, molarMass));
    }

    /// How much of the substance as named, such as a hydrate, the solute is.
    double soluteInNamed() {
        return soluteInNamed;
    }

    /// The strongest solution that the table knows, in % w/w of the solute.
    double strongest() {
        return percent[percent.length - 1];
    }

    /// g/cm³ of a solution of so many % w/w of the solute; beyond the table its last line goes on.
    double at(double massPercent) {
        var i = 1;
        while (i < percent.length - 1 && percent[i] < massPercent) {
            i++;
        }
        return density[i - 1] + slope[i] * (massPercent - percent[i - 1]);
    }

    /// % w/w of a solution that holds so many grams of the solute in a cubic decimetre.
    double massPercent(double gramsPerDm3) {
        var i = 1;
        while (i < percent.length - 1 && grams[i] < gramsPerDm3) {
            i++;
        }
        // grams = 10 w (d + s (w - w0)), solved for w
        var straight = density[i - 1] - slope[i] * percent[i - 1];
        var root = Math.sqrt(straight * straight + 4 * slope[i] * gramsPerDm3 / 10);
        return 2 * gramsPerDm3 / 10 / (straight + root);
    }
}
