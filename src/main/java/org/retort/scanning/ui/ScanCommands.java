package org.retort.scanning.ui;

import org.jspecify.annotations.Nullable;
import org.retort.labels.PrintedCommand;
import org.retort.platform.Outcome;
import org.retort.scanning.spi.Answer;
import org.retort.scanning.spi.Ask;
import org.retort.scanning.spi.ScanAction;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.ScanDone;

/// Does what a printed command says to the thing that was scanned last.
final class ScanCommands {

    private ScanCommands() {}

    /// @param card of the thing that was scanned last, or null if there is none
    static Outcome<ScanDone> run(String text, @Nullable ScanCard card, RecentScans recent) {
        var command = PrintedCommand.read(text).orElse(null);
        if (command == null) {
            return Outcome.refused("Retort does not know the command %s. Print the commands again.".formatted(text));
        }
        if (command == PrintedCommand.UNDO) {
            return recent.undoLast().map(sentence -> new ScanDone(sentence, null));
        }
        if (card == null) {
            return Outcome.refused("Scan the bottle first, then “%s”.".formatted(command.label()));
        }
        return card.actions().stream()
                .filter(action -> action.id().equals(command.action()))
                .findFirst()
                .<Outcome<ScanDone>>map(action -> run(command, action, card))
                .orElseGet(() ->
                        Outcome.refused("“%s” cannot be done to %s now.".formatted(command.label(), card.title())));
    }

    private static Outcome<ScanDone> run(PrintedCommand command, ScanAction action, ScanCard card) {
        var amount = command.amount();
        if (amount == null) {
            return action.run().apply(Answer.nothing());
        }
        return action.ask() instanceof Ask.Amount ask
                        && ask.unit().dimension() == amount.unit().dimension()
                ? action.run().apply(Answer.of(amount))
                : Outcome.refused("%s is not counted in %s."
                        .formatted(card.title(), amount.unit().symbol()));
    }
}
