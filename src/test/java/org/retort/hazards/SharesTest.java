package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much of a mixture each component is, in % w/w, worked out by hand with water at 0.9982 g/cm³.
class SharesTest {

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
                    C263 rest 100, C262 40 w/w                 | 60.0000 40.0000         | what is given by mass leaves the rest
                    C263 rest 60, C279 rest 40, C053 10 w/w    | 54.1097 35.8903 10.0000 | 0.6 × 0.789 and 0.4 × 0.785 of 0.7874 g, of 90 %
                    C263 rest 50, C053 10 w/w                  | 39.7325 10.0000         | 0.5 × 0.789 beside 0.5 × 0.9982 of water, of 90 %
                    C263 rest 100, C439 20 w/w, C053 10 w/w    | 70.0000 0.0000 10.0000  | water by mass takes its part of the rest
                    C262 2.9 v/v, C263 rest 100                | 2.9071 97.0929          | 22.939 g and 766.119 g in 789.058 g
                    C263 rest 100, C439 20 v/v, C033 10 g/dm3  | 75.9713 0.0000 1.2036   | 0.8 × 789 g and 10 g in 830.84 g
                    C263 rest 100, C439 20 w/v, C033 10 g/dm3  | 75.9302 0.0000 1.2035   | 200 g of water are 0.20036 dm³
                    C263 rest 100, C439 200 g/dm3, C033 10 g/dm3 | 75.9302 0.0000 1.2035 | the same by mass in a volume
                    C263 rest 100, C439 5 mol/dm3, C033 10 w/w | 90.0000 0.0000 10.0000  | nobody measures water in moles
                    C279 10 v/v                                | 8.0358                  | 78.5 g in 976.88 g
                    C040 2 mol/dm3, C053 10 g/dm3              | 3.4612 1.0162           | ammonia of 0.98406 g/cm³ is lighter than water
                    """)
    void each_component_is_as_much_as_its_mass_or_volume_makes(String recipe, String percents, String why) {
        var portions = recipe(recipe);
        var shares = Shares.of(portions);

        assertThat(portions.stream()
                        .map(portion -> Objects.requireNonNull(shares.of(portion.substance())))
                        .map(percent ->
                                percent.setScale(4, RoundingMode.HALF_UP).toPlainString())
                        .collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(percents);
    }

    private static List<Portion> recipe(String words) {
        return Arrays.stream(words.split(","))
                .map(part -> part.strip().split(" "))
                .map(part -> part[1].equals("rest")
                        ? new Portion(Asked.facts(part[0]), new Concentration.Rest(new BigDecimal(part[2])))
                        : Asked.portion(part[0], part[1], part[2]))
                .toList();
    }
}
