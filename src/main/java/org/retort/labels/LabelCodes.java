package org.retort.labels;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives codes to things and finds the thing that a code stands for.
@Service
@PreAuthorize("isAuthenticated()")
public class LabelCodes {

    private final CodeRecords records;
    private final SpareRecords spares;
    private final FreshCodes fresh;

    LabelCodes(CodeRecords records, SpareRecords spares, FreshCodes fresh) {
        this.records = records;
        this.spares = spares;
        this.fresh = fresh;
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
        var drawn = fresh.draw(bare.size()).iterator();
        records.saveAll(bare.stream()
                .map(target -> {
                    codes.put(target, drawn.next());
                    return new CodeRecord(codes.get(target), kind, target);
                })
                .toList());
        return codes;
    }

    /// What `code` stands for, if it is one of this school's; a spare label stands for nothing but itself.
    @Transactional(readOnly = true)
    public Optional<CodeTarget> find(LabelCode code) {
        return records.findByCode(code.value())
                .map(CodeRecord::target)
                .or(() -> spares.findByCode(code.value()).map(SpareLabel::target));
    }

    /// What each of `codes` stands for; those that this school does not know are left out.
    @Transactional(readOnly = true)
    public Map<LabelCode, CodeTarget> find(Collection<LabelCode> codes) {
        var values = codes.stream().map(LabelCode::value).distinct().toList();
        return values.isEmpty()
                ? Map.of()
                : Stream.concat(
                                records.findByCodeIn(values).stream().map(CodeRecord::target),
                                spares.findByCodeIn(values).stream().map(SpareLabel::target))
                        .collect(Collectors.toMap(CodeTarget::code, Function.identity()));
    }

    /// The codes of those of `targets` that have one.
    @Transactional(readOnly = true)
    public Map<UUID, LabelCode> codesOf(CodeKind kind, Collection<UUID> targets) {
        return targets.isEmpty()
                ? Map.of()
                : records.findByKindAndTargetIn(kind, targets).stream()
                        .map(CodeRecord::target)
                        .collect(Collectors.toMap(CodeTarget::target, CodeTarget::code));
    }
}
