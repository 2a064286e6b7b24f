package org.retort.catalogue.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.catalogue.Answer;
import org.retort.catalogue.Formula;
import org.retort.catalogue.QuickAnswers;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceRow;
import org.retort.catalogue.WhatIsItAt;
import org.retort.hazards.Classification;
import org.retort.hazards.Gap;
import org.retort.hazards.HazardStatement;
import org.retort.platform.ui.SearchHit;
import org.retort.platform.ui.SearchSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;

/// Finds substances from everywhere, by name, synonym, formula or CAS number; asked how strong, it answers at once.
@Service
class SubstanceSearchSource implements SearchSource {

    private final SubstanceCatalogue substances;
    private final QuickAnswers quick;

    SubstanceSearchSource(SubstanceCatalogue substances, QuickAnswers quick) {
        this.substances = substances;
        this.quick = quick;
    }

    @Override
    public String heading() {
        return "Substances";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        var asked = WhatIsItAt.parse(text);
        var answers = asked.asksHowStrong() ? quick.to(asked, limit) : List.<Answer>of();
        return answers.isEmpty()
                ? substances
                        .find(text, PageRequest.ofSize(limit))
                        .map(SubstanceSearchSource::hit)
                        .getContent()
                : answers.stream().map(SubstanceSearchSource::answer).toList();
    }

    /// `Sodium hydroxide 0.5 mol/dm³`: `Danger · H314 Causes severe skin burns and eye damage.`
    private static SearchHit answer(Answer answer) {
        var classification = answer.classified().classification();
        var unknown = classification instanceof Classification.NotAssessed(var reason, var _) ? reason : "";
        var detail = Stream.of(
                        Stream.of(classification.word(), unknown),
                        classification.statements().stream().map(HazardStatement::label),
                        classification.gaps().stream().map(Gap::sentence))
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new SearchHit(
                answer.label(),
                detail,
                CatalogueNavigation.route(answer.substance().id(), answer.strength()));
    }

    private static SearchHit hit(SubstanceRow row) {
        var detail = (Formula.subscripted(row.formula()) + " " + row.casNumber()).strip();
        return new SearchHit(
                row.name(), detail.isEmpty() ? row.kind().label() : detail, CatalogueNavigation.route(row.id()));
    }
}
