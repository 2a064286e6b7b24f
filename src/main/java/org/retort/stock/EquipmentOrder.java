package org.retort.stock;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;

/// The order of the lists of equipment, ending in the id so that pages never overlap.
enum EquipmentOrder {
    NAME("name", Order.by("sortKey")),
    CODE("code", Order.by("code")),
    PLACE("place", Order.by("p.pathKey"), Order.by("sortKey")),
    STATE("state", Order.by("state"), Order.by("sortKey")),
    QUANTITY("quantity", Order.by("quantity"), Order.by("sortKey"));

    private static final Set<EquipmentOrder> OF_COUNTED = EnumSet.of(NAME, PLACE, QUANTITY);
    private static final Set<EquipmentOrder> OF_ITEMS = EnumSet.of(NAME, CODE, PLACE, STATE);

    private final String property;
    private final List<Order> keys;

    EquipmentOrder(String property, Order... keys) {
        this.property = property;
        this.keys = List.of(keys);
    }

    /// The page in the first order asked for that counted equipment has; by name if none.
    static Pageable counted(Pageable page) {
        return ordered(page, OF_COUNTED);
    }

    /// The page in the first order asked for that pieces with a code have; by name if none.
    static Pageable items(Pageable page) {
        return ordered(page, OF_ITEMS);
    }

    private static Pageable ordered(Pageable page, Set<EquipmentOrder> known) {
        for (var wanted : page.getSort()) {
            for (var order : known) {
                if (order.property.equals(wanted.getProperty())) {
                    return in(page, order.sort(wanted.getDirection()));
                }
            }
        }
        return in(page, NAME.sort(Sort.Direction.ASC));
    }

    private Sort sort(Sort.Direction direction) {
        var turned = keys.stream().map(key -> key.with(direction)).toList();
        return Sort.by(turned).and(Sort.by(direction, "id.value"));
    }

    private static Pageable in(Pageable page, Sort sort) {
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), sort);
    }
}
