package org.retort;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.retort.documents.HouseColour;
import org.retort.documents.Letterhead;
import org.retort.documents.Logo;
import org.retort.platform.Actor;
import org.retort.platform.OpenDoor;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "org.retort", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void the_rooms_have_doors_only_where_the_module_table_says() {
        ApplicationModules.of(Retort.class).verify();
    }

    @ArchTest
    static final ArchRule SCREENS_ONLY_IN_UI = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.retort.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("rules and data must not know the screen (docs/architecture.md)");

    @ArchTest
    static final ArchRule NO_TRANSACTIONS_IN_SCREENS = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .because("a transaction ends at the service (docs/architecture.md)");

    @ArchTest
    static final ArchRule VIEWS_ARE_NAMED_SO = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .haveSimpleNameEndingWith("View")
            .allowEmptyShould(true)
            .because("a screen is found by its name (docs/architecture.md)");

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_ROOM = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("views and other rooms see rows, ids and outcomes (docs/architecture.md)");

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_IN_THEIR_ROOM = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("other rooms ask a service (docs/architecture.md)");

    @ArchTest
    static final ArchRule NO_HIDDEN_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because("the time comes from the one Clock (docs/architecture.md)");

    @ArchTest
    static final ArchRule NO_INLINE_STYLES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.dom.Style")
            .because("looks live in frontend/styles (docs/architecture.md)");

    @ArchTest
    static final ArchRule FIELDS_KEEP_WHAT_IS_TYPED = noClasses()
            .that()
            .resideOutsideOfPackage("org.retort.platform.ui")
            .should()
            .callConstructorWhere(target(owner(assignableTo(IntegerField.class)
                            .or(assignableTo(NumberField.class))
                            .or(assignableTo(ComboBoxBase.class))
                            .or(assignableTo(TimePicker.class))
                            .or(assignableTo(DatePicker.class))
                            .or(assignableTo(BigDecimalField.class)))
                    .and(owner(resideInAPackage("com.vaadin..")))))
            .orShould()
            .callMethod(TextField.class, "setMaxLength", int.class)
            .orShould()
            .callMethod(TextArea.class, "setMaxLength", int.class)
            .because("Vaadin's own drop what they cannot read without a word (docs/architecture.md)");

    @ArchTest
    static final ArchRule ONE_CANVAS_KNOWS_OPENPDF = noClasses()
            .that()
            .haveNameNotMatching("org\\.retort\\.documents\\.Pdf.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openpdf..")
            .because("features describe their pages to documents, and layouts draw on a Canvas (docs/decisions/0019)");

    @ArchTest
    static final ArchRule LETTERHEADS_HAVE_ONE_SOURCE = noClasses()
            .that()
            .resideOutsideOfPackage("org.retort.documents..")
            .should()
            .callMethod(Letterhead.class, "of", String.class, String.class)
            .orShould()
            .callConstructor(Letterhead.class, String.class, String.class, HouseColour.class, Logo.class)
            .because("a document that forgets the school's logo is found by nobody (docs/architecture.md)");

    @ArchTest
    static final ArchRule WHO_IS_SIGNED_IN_IS_ASKED_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("org.retort.people..")
            .and()
            .doNotHaveFullyQualifiedName(Actor.class.getName())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SecurityContextHolder.class)
            .because("who acts is asked of Actor, and with which role of Role (docs/architecture.md)");

    @ArchTest
    static final ArchRule SERVICES_SAY_WHO_MAY_ASK = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(annotatedWith(Service.class)
                    .<JavaClass>forSubtype()
                    .and(modifier(JavaModifier.PUBLIC).forSubtype()))
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beAnnotatedWith(OpenDoor.class)
            .orShould()
            .beDeclaredInClassesThat(annotatedWith(PreAuthorize.class)
                    .or(annotatedWith(OpenDoor.class))
                    .<JavaClass>forSubtype())
            .because("a hidden button guards nothing (docs/architecture.md)");
}
