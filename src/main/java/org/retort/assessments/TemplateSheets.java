package org.retort.assessments;

import org.retort.documents.Document;
import org.retort.documents.Letterhead;
import org.retort.documents.Letterheads;
import org.retort.platform.NoSuchThing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Templates on paper, marked against their last version.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class TemplateSheets {

    private final TemplateStore templates;
    private final Letterheads letterheads;

    TemplateSheets(TemplateStore templates, Letterheads letterheads) {
        this.templates = templates;
        this.letterheads = letterheads;
    }

    public byte[] pdf(TemplateId id) {
        return document(id, letterheads.current()).pdf();
    }

    Document document(TemplateId id, Letterhead head) {
        var template = templates.findById(id).orElseThrow(() -> new NoSuchThing("template", id.value()));
        var older = templates.findByPracticalOrderByNumberDesc(template.practical()).stream()
                .filter(other -> other.number() < template.number())
                .findFirst()
                .map(Template::detail)
                .orElse(null);
        return new TemplateDocument(template.detail(), older).document(head);
    }
}
