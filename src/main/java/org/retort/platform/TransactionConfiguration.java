package org.retort.platform;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/// The transactions of Retort take turns to write.
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            WritersTurn turn, ObjectProvider<TransactionManagerCustomizers> customizers) {
        var transactions = new TransactionsInTurn(turn);
        customizers.ifAvailable(all -> all.customize(transactions));
        return transactions;
    }
}
