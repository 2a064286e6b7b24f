package org.retort.stock;

import java.util.List;
import java.util.Optional;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;
import org.retort.scanning.spi.Claimable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;

/// What a code that was printed ahead can be stuck on: containers, equipment, places.
@Configuration(proxyBeanMethods = false)
class ClaimableThings {

    @Bean
    Claimable claimableContainers(Stock stock) {
        return new Claimable() {

            @Override
            public CodeKind kind() {
                return CodeKind.CONTAINER;
            }

            @Override
            public String label() {
                return "A container…";
            }

            @Override
            public List<Choice> choices(String text, int limit) {
                return stock.containers(ContainerFilter.text(text), PageRequest.ofSize(limit)).stream()
                        .map(row -> new Choice(
                                row.id().value(),
                                "%s · %s · %s"
                                        .formatted(
                                                row.label(),
                                                row.placePath(),
                                                row.code().label())))
                        .toList();
            }

            @Override
            public Optional<Fresh> fresh(LabelCode code) {
                return Optional.of(new Fresh("Receive a new container", StockNavigation.receive(code)));
            }
        };
    }

    @Bean
    Claimable claimableEquipment(EquipmentStock equipment) {
        return new Claimable() {

            @Override
            public CodeKind kind() {
                return CodeKind.EQUIPMENT;
            }

            @Override
            public String label() {
                return "A piece of equipment…";
            }

            @Override
            public List<Choice> choices(String text, int limit) {
                return equipment.items(EquipmentFilter.text(text), PageRequest.ofSize(limit)).stream()
                        .map(row -> new Choice(
                                row.id().value(),
                                "%s · %s · %s"
                                        .formatted(
                                                row.name(),
                                                row.placePath(),
                                                row.code().label())))
                        .toList();
            }
        };
    }

    @Bean
    Claimable claimablePlaces(Places places) {
        return new Claimable() {

            @Override
            public CodeKind kind() {
                return CodeKind.PLACE;
            }

            @Override
            public String label() {
                return "A place…";
            }

            @Override
            public List<Choice> choices(String text, int limit) {
                return places.find(text, limit).stream()
                        .map(row -> new Choice(row.id().value(), row.path()))
                        .toList();
            }
        };
    }
}
