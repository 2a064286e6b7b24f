package org.retort.scanning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.labels.CodeKind;
import org.retort.labels.CodeTarget;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCode.Reading;
import org.retort.labels.LabelCodes;
import org.retort.platform.NoSuchThing;
import org.retort.scanning.spi.PickingOffers;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.Scannable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Resolving codes: from what a camera, a scanner or a person gave to the thing it stands for.
@Service
@PreAuthorize("isAuthenticated()")
public class Scanning {

    private final LabelCodes codes;
    private final Map<CodeKind, Scannable> features;
    private final List<PickingOffers> offers;

    Scanning(LabelCodes codes, List<Scannable> features, List<PickingOffers> offers) {
        this.codes = codes;
        this.offers = List.copyOf(offers);
        this.features = features.stream().collect(Collectors.toMap(Scannable::kind, Function.identity()));
    }

    /// What `text` stands for, and what this person may do with it now.
    public Scanned scan(String text) {
        return switch (LabelCode.parse(text)) {
            case Reading.Unreadable(var reason) -> new Scanned.Unreadable(reason);
            case Reading.WrongCheck(var reason) -> new Scanned.Unreadable(reason);
            case Reading.Read(var code) ->
                codes.find(code).flatMap(this::card).orElseGet(() -> new Scanned.Unknown(code));
        };
    }

    /// What scripts see of a code: its kind and the fields of an item of that kind's list.
    ///
    /// @throws NoSuchThing if this school does not know the code
    public Described describe(LabelCode code) {
        return codes.find(code)
                .flatMap(target -> item(target).map(item -> new Described(target.kind(), item)))
                .orElseThrow(() -> new NoSuchThing("code", code));
    }

    /// A thing as scripts see it.
    ///
    /// @param item serialised as JSON, beside its kind
    public record Described(CodeKind kind, Object item) {}

    private Optional<Object> item(CodeTarget target) {
        return target.kind() == CodeKind.UNCLAIMED
                ? Optional.of(new UnclaimedItem(target.code().value()))
                : feature(target).flatMap(feature -> feature.json(target.target()));
    }

    /// What scripts see of a code that stands for nothing yet.
    private record UnclaimedItem(String code) {}

    private Optional<Scanned> card(CodeTarget target) {
        if (target.kind() == CodeKind.UNCLAIMED) {
            return Optional.of(new Scanned.Unclaimed(target.code()));
        }
        return feature(target)
                .flatMap(feature -> feature.card(target.target()))
                .map(card -> offering(target, card))
                .map(card -> target.kind() == CodeKind.PLACE
                        ? new Scanned.AtPlace(target.target(), card)
                        : new Scanned.Thing(card));
    }

    private ScanCard offering(CodeTarget target, ScanCard card) {
        var as = card.pickableAs();
        return as == null
                ? card
                : card.offering(offers.stream()
                        .flatMap(each -> each.of(target.kind(), target.target(), as).stream())
                        .toList());
    }

    private Optional<Scannable> feature(CodeTarget target) {
        return Optional.ofNullable(features.get(target.kind()));
    }
}
