package org.retort.hazards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

/// What a statement follows from, as data; put into words on demand.
public sealed interface Reason {

    /// In words: `12.0 % w/w ≥ 10 %, specific limit, Annex VI 017-002-01-X`.
    String sentence();

    /// The source of the facts, such as `CLP Annex VI, index 017-002-01-X`.
    String source();

    /// The same where there is another amount of the one substance that it speaks of, on the same side of its limit;
    /// what speaks of no amount stays as it is.
    default Reason at(MassPercent present) {
        return this;
    }

    /// A limit that an entry of the law sets for this substance alone.
    record SpecificLimit(String substance, MassPercent present, Limit limit) implements Reason {

        @Override
        public Reason at(MassPercent other) {
            return new SpecificLimit(substance, other, limit);
        }

        @Override
        public String sentence() {
            return "%s: %s %s, specific limit, %s"
                    .formatted(substance, limit.counted(present), limit.bound(), limit.source());
        }

        @Override
        public String source() {
            return limit.source();
        }
    }

    /// The limit of a class for every substance in it.
    ///
    /// @param category of the substance, which the limit belongs to, such as `Skin Corr. 1A`
    /// @param entry where the substance's category comes from
    record GenericLimit(String substance, MassPercent present, String category, Limit limit, String entry)
            implements Reason {

        @Override
        public Reason at(MassPercent other) {
            return new GenericLimit(substance, other, category, limit, entry);
        }

        @Override
        public String sentence() {
            return "%s (%s): %s %s, generic limit, %s"
                    .formatted(substance, category, limit.counted(present), limit.bound(), limit.source());
        }

        @Override
        public String source() {
            return entry + "; " + limit.source();
        }
    }

    /// Several components that reach a limit together: the parts of the limit that each makes up add to 1 or more.
    record Summation(List<Term> terms) implements Reason {

        public Summation {
            terms = List.copyOf(terms);
        }

        @Override
        public String sentence() {
            return "Together: " + terms.stream().map(Term::sentence).collect(Collectors.joining(" + "))
                    + " ≥ 1, each divided by its limit";
        }

        @Override
        public String source() {
            return terms.stream().map(Term::source).distinct().collect(Collectors.joining("; "));
        }
    }

    /// One component's part in a [Summation]: what there is of it, and how much alone would do.
    record Term(String substance, MassPercent present, MassPercent alone, String source) {

        String sentence() {
            return "%s %s / %s".formatted(substance, present.label(), alone.label());
        }
    }

    /// A toxicity estimate of the mixture, from the one of the substance.
    ///
    /// @param route such as `oral` or `inhalation, vapour`
    /// @param estimate of the substance itself, in `unit`
    /// @param basis where the estimate comes from: `listed`, or `converted from Acute Tox. 4`
    /// @param highest the estimate up to which the category applies
    record AcuteToxicity(
            String substance,
            MassPercent present,
            String route,
            BigDecimal estimate,
            String unit,
            String basis,
            BigDecimal highest,
            String source)
            implements Reason {

        @Override
        public Reason at(MassPercent other) {
            return new AcuteToxicity(substance, other, route, estimate, unit, basis, highest, source);
        }

        /// The estimate of the mixture: that of the substance divided by its part.
        public BigDecimal ofMixture() {
            return BigDecimal.valueOf(
                            estimate.doubleValue() * 100 / present.value().doubleValue())
                    .round(new MathContext(3));
        }

        @Override
        public String sentence() {
            return "%s: %s w/w of acute toxicity estimate %s %s (%s, %s) makes about %s %s, ≤ %s %s, %s"
                    .formatted(
                            substance,
                            present.label(),
                            estimate.toPlainString(),
                            unit,
                            route,
                            basis,
                            ofMixture().toPlainString(),
                            unit,
                            highest.toPlainString(),
                            unit,
                            source);
        }
    }

    /// A component so harmful to water that its part is counted several times.
    ///
    /// @param category of the substance, such as `Aquatic Chronic 1`
    /// @param mFactor of the entry; 1 when it gives none
    /// @param weight what the summation multiplies with: 1, 10 or 100
    record Aquatic(
            String substance,
            MassPercent present,
            String category,
            BigDecimal mFactor,
            BigDecimal weight,
            MassPercent limit,
            String source)
            implements Reason {

        @Override
        public Reason at(MassPercent other) {
            return new Aquatic(substance, other, category, mFactor, weight, limit, source);
        }

        @Override
        public String sentence() {
            return "%s (%s): %s w/w × M-factor %s × %s ≥ %s, %s"
                    .formatted(
                            substance,
                            category,
                            present.label(),
                            mFactor.toPlainString(),
                            weight.toPlainString(),
                            limit.exactly(),
                            source);
        }
    }

    /// The substance itself, as its entry lists it.
    ///
    /// @param minimum whether the entry marks the category as a minimum (`*`)
    record AsListed(String substance, String category, boolean minimum, String source) implements Reason {

        @Override
        public String sentence() {
            return "%s is listed as %s%s, %s"
                    .formatted(substance, category, minimum ? " (minimum classification)" : "", source);
        }
    }

    /// What is usually stated of the bottle as it is bought, where no rule computes it.
    record AsSupplied(String substance, String suppliedAs, String source) implements Reason {

        @Override
        public String sentence() {
            return "%s as supplied (%s), usual statement, %s".formatted(substance, suppliedAs, source);
        }
    }

    /// What suppliers usually add to the entry of the law.
    ///
    /// @param because the rule by which it would apply
    record SupplierAddition(Reason because) implements Reason {

        @Override
        public Reason at(MassPercent other) {
            var there = because.at(other);
            return there == because ? this : new SupplierAddition(there);
        }

        @Override
        public String sentence() {
            return because instanceof AsListed(var substance, var category, var _, var entry)
                    ? "suppliers usually add %s for %s; %s does not list it, to be checked"
                            .formatted(category, substance, entry)
                    : because.sentence() + "; suppliers usually add this class, to be checked";
        }

        @Override
        public String source() {
            return because.source();
        }
    }

    /// A supplemental statement of the law's Annex II.
    ///
    /// @param why the rule that makes it apply here
    record Supplemental(String substance, String why, String source) implements Reason {

        @Override
        public String sentence() {
            return "%s: %s, %s".formatted(substance, why, source);
        }
    }

    /// A band of the school's employer, stricter than the law.
    ///
    /// @param band such as `from 6.5 mol/dm³`
    record SchoolBand(String band, Provenance provenance) implements Reason {

        @Override
        public String sentence() {
            return "The employer's band: " + band + ", " + provenance.source();
        }

        @Override
        public String source() {
            return provenance.source();
        }
    }

    /// A named person decided.
    record ByHand(Provenance provenance) implements Reason {

        @Override
        public String sentence() {
            return "Assessed by hand: " + provenance.source();
        }

        @Override
        public String source() {
            return provenance.source();
        }
    }
}
