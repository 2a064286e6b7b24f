package org.retort.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Form;
import org.retort.platform.Outcome;
import org.retort.platform.Outcome.Refused;
import org.retort.quantity.Dimension;
import org.retort.quantity.Quantity;

/// What can be received, each rule with the sentence that says no.
final class ReceivingRules {

    static final int MOST = 200;

    private ReceivingRules() {}

    static Optional<Refused<List<ContainerId>>> refusal(NewContainers wanted, Form form, Place place, LocalDate today) {
        return first(
                () -> howMany(wanted),
                () -> size(wanted.size(), form),
                () -> content(wanted),
                () -> dates(wanted, today),
                () -> texts(wanted),
                () -> place.archived() ? no("place", place.path() + " is no longer used.") : Optional.empty());
    }

    private static Optional<Refused<List<ContainerId>>> howMany(NewContainers wanted) {
        if (wanted.howMany() < 1 || wanted.howMany() > MOST) {
            return no("howMany", "Receive 1 to 200 containers at once.");
        }
        return wanted.bottles() < 1 || wanted.bottles() > MOST
                ? no("bottles", "A set has 1 to 200 bottles.")
                : Optional.empty();
    }

    private static Optional<Refused<List<ContainerId>>> size(Quantity size, Form form) {
        if (size.amount().signum() <= 0) {
            return no("size", "The size is more than 0.");
        }
        if (size.amount().compareTo(ContainerRules.MOST) > 0) {
            return no("size", "That is more than any container holds.");
        }
        return fits(size.unit().dimension(), form)
                ? Optional.empty()
                : no(
                        "size",
                        form == Form.SOLID
                                ? "A solid is kept by mass. Give the size in g or kg."
                                : "A %s is kept by volume. Give the size in cm³ or dm³.".formatted(form.label()));
    }

    private static boolean fits(Dimension dimension, Form form) {
        return switch (form) {
            case SOLID -> dimension != Dimension.VOLUME;
            case LIQUID, SOLUTION, SATURATED -> dimension == Dimension.VOLUME;
            case GAS, READY -> true;
        };
    }

    private static Optional<Refused<List<ContainerId>>> content(NewContainers wanted) {
        var content = wanted.content();
        if (!wanted.known() || content == null) {
            return Optional.empty();
        }
        if (!content.comparableWith(wanted.size())) {
            return no("content", "Give the content in the same kind of unit as the size.");
        }
        if (content.isNegative()) {
            return no("content", "An amount cannot be below 0.");
        }
        return content.compareTo(wanted.size().times(wanted.bottles())) > 0
                ? no("content", "More than fits: the content cannot be greater than the size.")
                : Optional.empty();
    }

    private static Optional<Refused<List<ContainerId>>> dates(NewContainers wanted, LocalDate today) {
        var received = wanted.received() == null ? today : wanted.received();
        if (received.isAfter(today)) {
            return no("received", "The day it was received lies in the future.");
        }
        return ParticularsRules.<List<ContainerId>>expires(wanted.expires(), received)
                .or(() -> opened(wanted.opened(), received, today));
    }

    private static Optional<Refused<List<ContainerId>>> opened(
            @Nullable LocalDate opened, LocalDate received, LocalDate today) {
        if (opened == null) {
            return Optional.empty();
        }
        if (opened.isAfter(today)) {
            return no("opened", "The day it was opened lies in the future.");
        }
        return opened.isBefore(received)
                ? no("opened", "It cannot be opened before it was received.")
                : Optional.empty();
    }

    private static Optional<Refused<List<ContainerId>>> texts(NewContainers wanted) {
        return ParticularsRules.<List<ContainerId>>lot(wanted.lot()).or(() -> ParticularsRules.note(wanted.note()));
    }

    @SafeVarargs
    private static Optional<Refused<List<ContainerId>>> first(Supplier<Optional<Refused<List<ContainerId>>>>... rules) {
        for (var rule : rules) {
            var refusal = rule.get();
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused<List<ContainerId>>> no(String field, String sentence) {
        return Optional.of(Outcome.refused(field, sentence));
    }
}
