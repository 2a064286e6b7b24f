package org.retort.catalogue;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.retort.platform.NoSuchThing;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looking up substances and mixtures.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SubstanceCatalogue {

    private static final int MOST_NEAR = 20;

    /// How much, beside a name: `50 cm3`, `2 x 5 g`.
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,(])(?:\\d+\\s*[x×]\\s*)?\\d+(?:[.,]\\d+)?\\s*"
                    + "(?:cm3|cm³|dm3|dm³|ml|litres?|l|mg|kg|g)(?![\\p{L}\\p{N}/])",
            Pattern.CASE_INSENSITIVE);

    private final Substances substances;

    SubstanceCatalogue(Substances substances) {
        this.substances = substances;
    }

    /// Substances in use whose name, synonyms, formula, CAS number or reference id hold every word of `text`; those
    /// that are called just so come first. Where there is none, those that an older or newer name finds, and
    /// then those that are called nearly so.
    public Page<SubstanceRow> find(String text, Pageable page) {
        var key = SearchKey.of(text);
        var found = exactly(key, text, page);
        if (found.getTotalElements() > 0 || key.isEmpty()) {
            return found;
        }
        var swapped = OldNames.swapped(key);
        var renamed = swapped.equals(key) ? found : exactly(swapped, swapped, page);
        return renamed.getTotalElements() > 0 ? renamed : near(key, page);
    }

    private Page<SubstanceRow> exactly(String key, String text, Pageable page) {
        var words = SearchKey.patterns(key);
        var exact = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return substances.find(
                words.get(0),
                words.get(1),
                words.get(2),
                words.get(3),
                exact,
                key + "%",
                "% " + key + " %",
                Paging.unsorted(page));
    }

    private Page<SubstanceRow> near(String key, Pageable page) {
        var names = substances.names().stream()
                .map(row -> new NearNames.Named((SubstanceId) row[0], (String) row[1], (String) row[2]))
                .toList();
        var ids = NearNames.of(key, names, MOST_NEAR);
        var shown = page.isPaged()
                ? ids.stream().skip(page.getOffset()).limit(page.getPageSize()).toList()
                : ids;
        var rows = rows(shown);
        return new PageImpl<>(
                shown.stream().map(rows::get).filter(Objects::nonNull).toList(), page, ids.size());
    }

    /// The one or several substances that a script means by a reference id, the school's own id, a CAS number or a
    /// whole name; nothing that is only nearly so.
    public List<SubstanceRow> called(String text) {
        var wanted = text.strip();
        var key = SearchKey.of(wanted);
        if (key.isEmpty()) {
            return List.of();
        }
        var own = idOf(wanted).map(id -> rows(List.of(id)).values().stream().toList());
        if (own.isPresent()) {
            return own.get();
        }
        var found = substances.called(wanted, "%" + key + "%").stream()
                .filter(substance -> substance.isCalled(wanted, key))
                .map(Substance::id)
                .toList();
        return rows(found).values().stream()
                .sorted(Comparator.comparing(SubstanceRow::name).thenComparing(SubstanceRow::referenceId))
                .toList();
    }

    /// The substance that a text in plain words names, with or without how strong and how much: `conc. HCl 50 cm3`,
    /// `bench sulphuric acid`, `acetone`. Only whole names, formulae and older or newer names count: `sodium street
    /// lamp` and `copper wire` name none.
    public Optional<SubstanceRow> namedIn(String text) {
        var name = WhatIsItAt.parse(AMOUNT.matcher(text).replaceAll(" ")).name();
        var key = SearchKey.of(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return called(name).stream()
                .findFirst()
                .or(() -> called(OldNames.swapped(key)).stream().findFirst());
    }

    private static Optional<SubstanceId> idOf(String text) {
        try {
            return Optional.of(new SubstanceId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The substance that was copied from the library under this id, such as `C033` or `M004`.
    public Optional<SubstanceId> byReference(String referenceId) {
        return substances.idOf(referenceId);
    }

    /// All copies of the library by their reference id, for loading many at once.
    public Map<String, SubstanceId> references() {
        return substances.references().stream()
                .collect(Collectors.toMap(pair -> (String) pair[0], pair -> (SubstanceId) pair[1]));
    }

    /// @throws NoSuchThing if the school has no such substance
    public SubstanceDetails details(SubstanceId id) {
        return substances
                .findById(id)
                .orElseThrow(() -> new NoSuchThing("substance", id.value()))
                .details();
    }

    public Map<SubstanceId, SubstanceRow> rows(Collection<SubstanceId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.stream().map(SubstanceId::value).collect(Collectors.toSet());
        return substances.rows(wanted).stream().collect(Collectors.toMap(SubstanceRow::id, row -> row));
    }
}
