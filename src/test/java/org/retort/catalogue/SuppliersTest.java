package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.retort.platform.NoSuchThing;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class SuppliersTest {

    private static final SupplierData ACME = new SupplierData("Acme Chemicals", "", "", "");

    @Autowired
    private TestSchools schools;

    @Autowired
    private Suppliers suppliers;

    @Test
    void a_supplier_taken_out_of_use_comes_back_when_it_is_added_again() {
        var acme = suppliers.add(ACME).orThrow();
        suppliers.archive(acme);
        assertThat(suppliers.find("", PageRequest.ofSize(5))).isEmpty();

        assertThat(suppliers.add(ACME).orThrow()).isEqualTo(acme);
        assertThat(suppliers.find("acme", PageRequest.ofSize(5)))
                .extracting(SupplierRow::name)
                .containsExactly("Acme Chemicals");
    }

    @Test
    void the_same_name_twice_is_refused() {
        suppliers.add(ACME).orThrow();

        assertThat(suppliers.add(ACME).refusal()).contains("There is a supplier of that name already.");
    }

    @Test
    void another_school_sees_and_changes_nothing() {
        var acme = suppliers.add(ACME).orThrow();
        schools.actAs(schools.aSchool(), "Olga Other", "TECHNICIAN");

        assertThat(suppliers.find("", PageRequest.ofSize(5))).isEmpty();
        assertThatThrownBy(() -> suppliers.edit(acme, ACME, 0)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    @As("TEACHER")
    void a_teacher_adds_none() {
        assertThatThrownBy(() -> suppliers.add(ACME)).isInstanceOf(AccessDeniedException.class);
    }
}
