package org.retort.platform;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Gives each transaction that may write the [WritersTurn], from before its first statement until after its commit is
/// on disk.
class TransactionsInTurn extends JpaTransactionManager {

    private final WritersTurn turn;
    private final Set<Object> writing = ConcurrentHashMap.newKeySet();

    TransactionsInTurn(WritersTurn turn) {
        this.turn = turn;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (definition.isReadOnly()) {
            super.doBegin(transaction, definition);
            return;
        }
        turn.take(); // before a connection is taken: who waits holds none
        var begun = false;
        try {
            super.doBegin(transaction, definition);
            begun = true;
        } finally {
            if (begun) {
                writing.add(transaction);
            } else {
                turn.giveBack();
            }
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            if (writing.remove(transaction)) {
                turn.giveBack();
            }
        }
    }
}
