package org.retort.labels;

import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Draws codes that no school has. Asks past the school in hand, because a code is unique everywhere.
@Component
class FreshCodes {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    FreshCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LabelCode> draw(int count) {
        var fresh = new LinkedHashSet<LabelCode>();
        while (fresh.size() < count) {
            var drawn = Stream.generate(() -> LabelCode.random(random))
                    .limit(Math.min(count - fresh.size(), AT_ONCE))
                    .collect(Collectors.toSet());
            drawn.removeAll(taken(drawn));
            fresh.addAll(drawn);
        }
        return List.copyOf(fresh);
    }

    private Set<LabelCode> taken(Set<LabelCode> codes) {
        return jdbc.sql("select code from label_code where code in (:codes)"
                        + " union all select code from spare_label where code in (:codes)")
                .param("codes", codes.stream().map(LabelCode::value).toList())
                .query((row, _) -> new LabelCode(row.getString("code")))
                .set();
    }
}
