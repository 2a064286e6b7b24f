package org.retort.labels;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives codes to things and finds the thing that a code stands for.
@Service
@PreAuthorize("isAuthenticated()")
public class LabelCodes {

    /// As many codes are printed ahead at once.
    public static final int MOST_AHEAD = 1_000;

    private static final String HANDLERS = "hasAnyRole('TECHNICIAN', 'ADMINISTRATOR')";

    private final CodeRecords records;
    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    LabelCodes(CodeRecords records, JdbcClient jdbc) {
        this.records = records;
        this.jdbc = jdbc;
    }

    /// The code of a thing; a new one if it has none yet.
    @Transactional
    public LabelCode issue(CodeKind kind, UUID target) {
        return issue(kind, List.of(target)).values().iterator().next();
    }

    /// The codes of things of one kind; new ones for those that have none yet, in two queries.
    @Transactional
    public Map<UUID, LabelCode> issue(CodeKind kind, Collection<UUID> targets) {
        var codes = new HashMap<>(codesOf(kind, targets));
        var bare = targets.stream()
                .filter(target -> !codes.containsKey(target))
                .distinct()
                .toList();
        var drawn = freshCodes(bare.size()).iterator();
        records.saveAll(bare.stream()
                .map(target -> {
                    codes.put(target, drawn.next());
                    return new CodeRecord(codes.get(target), kind, target);
                })
                .toList());
        return codes;
    }

    /// What `code` stands for, if it is one of this school's; one that was printed ahead stands for nothing yet.
    @Transactional(readOnly = true)
    public Optional<CodeTarget> find(LabelCode code) {
        return records.findByCode(code.value()).map(CodeRecord::target);
    }

    /// What each of `codes` stands for; those that this school does not know are left out.
    @Transactional(readOnly = true)
    public Map<LabelCode, CodeTarget> find(Collection<LabelCode> codes) {
        var values = codes.stream().map(LabelCode::value).distinct().toList();
        return values.isEmpty()
                ? Map.of()
                : records.findByCodeIn(values).stream()
                        .map(CodeRecord::target)
                        .collect(Collectors.toMap(CodeTarget::code, Function.identity()));
    }

    /// The own codes of those of `targets` that have one; codes that were claimed for a thing are not among them.
    @Transactional(readOnly = true)
    public Map<UUID, LabelCode> codesOf(CodeKind kind, Collection<UUID> targets) {
        return targets.isEmpty()
                ? Map.of()
                : records.own(kind, targets).stream()
                        .map(CodeRecord::target)
                        .collect(Collectors.toMap(CodeTarget::target, CodeTarget::code));
    }

    /// New codes that stand for nothing yet, to be printed and stuck on before anything is known of the things.
    @Transactional
    @PreAuthorize(HANDLERS)
    public Outcome<List<LabelCode>> printAhead(int howMany) {
        if (howMany < 1 || howMany > MOST_AHEAD) {
            return Outcome.refused("howMany", "Print 1 to %d codes ahead.".formatted(MOST_AHEAD));
        }
        var fresh = freshCodes(howMany);
        records.saveAll(fresh.stream()
                .map(code -> new CodeRecord(code, CodeKind.UNCLAIMED, UUID.randomUUID()))
                .toList());
        return Outcome.done(fresh);
    }

    /// Codes that stand for nothing yet, at most `limit`.
    @Transactional(readOnly = true)
    public List<LabelCode> unclaimed(int limit) {
        return records.findByKindOrderByCode(CodeKind.UNCLAIMED, Limit.of(limit)).stream()
                .map(record -> record.target().code())
                .toList();
    }

    /// Gives a code that was printed ahead to a thing, for good: beside the thing's own code, or as its own where it
    /// has none yet.
    ///
    /// @throws NoSuchThing if the code is not this school's
    @Transactional
    @PreAuthorize(HANDLERS)
    public Outcome<CodeTarget> claim(LabelCode code, CodeKind kind, UUID target) {
        var record = records.findByCode(code.value()).orElseThrow(() -> new NoSuchThing("code", code));
        if (record.target().kind() != CodeKind.UNCLAIMED || kind == CodeKind.UNCLAIMED) {
            return Outcome.conflict("%s is on another thing already. Scan it to see on which.".formatted(code.label()));
        }
        record.claim(kind, target, records.countByKindAndTarget(kind, target));
        return Outcome.done(record.target());
    }

    /// New codes that no school has. Asked past the school in hand, because a code is unique everywhere.
    private List<LabelCode> freshCodes(int count) {
        var fresh = new LinkedHashSet<LabelCode>();
        while (fresh.size() < count) {
            var drawn = Stream.generate(() -> LabelCode.random(random))
                    .limit(Math.min(count - fresh.size(), 500))
                    .collect(Collectors.toSet());
            drawn.removeAll(taken(drawn));
            fresh.addAll(drawn);
        }
        return List.copyOf(fresh);
    }

    private Set<LabelCode> taken(Set<LabelCode> codes) {
        return jdbc.sql("select code from label_code where code in (:codes)")
                .param("codes", codes.stream().map(LabelCode::value).toList())
                .query((row, _) -> new LabelCode(row.getString("code")))
                .set();
    }
}
