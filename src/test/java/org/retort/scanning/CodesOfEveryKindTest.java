package org.retort.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.assessments.AssessmentId;
import org.retort.assessments.RiskAssessments;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCodes;
import org.retort.people.ApiTokens;
import org.retort.people.Role;
import org.retort.requests.LessonAssessments;
import org.retort.requests.LessonSchool;
import org.retort.requests.RequestBook;
import org.retort.requests.Requests;
import org.retort.scanning.spi.ScanFact;
import org.retort.stock.HandlingEquipment;
import org.retort.stock.NewEquipmentItem;
import org.retort.stock.Places;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.retort.testing.Web;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whatever a label is stuck on: its code is known on the Scan page and to scripts, and to no other school.
@RetortTest
@Import(LessonSchool.class)
@As("TECHNICIAN")
class CodesOfEveryKindTest {

    private static final Map<CodeKind, String> LISTS = Map.of(
            CodeKind.CONTAINER, "/api/v1/containers?size=200",
            CodeKind.REQUEST, "/api/v1/requests",
            CodeKind.TRAY, "/api/v1/requests",
            CodeKind.ASSESSMENT, "/api/v1/assessments");

    @Autowired
    BeanFactory beans;

    @Autowired
    LessonSchool school;

    @Autowired
    Scanning scanning;

    @Autowired
    RiskAssessments assessments;

    @Autowired
    TestSchools schools;

    @Autowired
    WebApplicationContext context;

    final Map<CodeKind, LabelCode> codes = new EnumMap<>(CodeKind.class);

    @BeforeEach
    void a_label_on_everything() {
        var scene = school.assessed();
        var bottle = school.strongBottle(scene);
        school.asTeacher(scene);
        var requests = beans.getBean(Requests.class);
        var request = requests.keep(null, 0, scene.lesson(), requests.kit(scene.lesson(), List.of()))
                .orThrow()
                .id();
        requests.submit(request).orThrow();
        var assessment = beans.getBean(LessonAssessments.class).prepare(request);
        school.sign(scene, request);
        school.asTechnician(scene);
        var model = beans.getBean(EquipmentCatalogue.class)
                .find("", PageRequest.ofSize(1))
                .getContent()
                .getFirst()
                .id();
        var item = beans.getBean(HandlingEquipment.class)
                .register(new NewEquipmentItem(UUID.randomUUID(), model, "SN 1", scene.prepRoom(), null))
                .orThrow();
        var detail = beans.getBean(RequestBook.class).detail(request);
        codes.put(CodeKind.CONTAINER, code(CodeKind.CONTAINER, bottle.value()));
        codes.put(CodeKind.EQUIPMENT, code(CodeKind.EQUIPMENT, item.value()));
        codes.put(
                CodeKind.PLACE,
                beans.getBean(Places.class).find(scene.lab4()).orElseThrow().code());
        codes.put(CodeKind.REQUEST, detail.code());
        codes.put(CodeKind.TRAY, detail.trayCodes().values().iterator().next());
        codes.put(CodeKind.ASSESSMENT, code(CodeKind.ASSESSMENT, assessment.value()));
        codes.put(
                CodeKind.UNCLAIMED,
                beans.getBean(LabelCodes.class).printAhead(1).orThrow().getFirst());
    }

    @Test
    void a_script_is_told_the_kind_and_the_fields_of_its_list() throws Exception {
        assertThat(codes.keySet()).containsExactly(CodeKind.values());
        var token = token();
        for (var kind : CodeKind.values()) {
            var answer = (ObjectNode) ask(token, "/api/v1/codes/" + codes.get(kind));

            assertThat(answer.remove("kind").asString()).isEqualTo(kind.spelling());
            if (LISTS.containsKey(kind)) {
                assertThat(ask(token, LISTS.get(kind)).get("items"))
                        .as(kind.spelling())
                        .contains(answer);
            } else {
                assertThat(answer.get("code").asString())
                        .isEqualTo(codes.get(kind).value());
            }
        }
    }

    @Test
    void the_scan_page_shows_a_card_for_each() {
        for (var kind : CodeKind.values()) {
            var scanned = scanning.scan(codes.get(kind).label());
            if (kind == CodeKind.UNCLAIMED) {
                assertThat(scanned).isEqualTo(new Scanned.Unclaimed(codes.get(kind)));
                continue;
            }

            var card = switch (scanned) {
                case Scanned.Thing thing -> thing.card();
                case Scanned.AtPlace place -> place.card();
                default -> throw new AssertionError(kind + ": " + scanned);
            };
            assertThat(card.code()).isEqualTo(codes.get(kind));
            assertThat(card.title()).isNotBlank();
            assertThat(card.route()).isNotBlank();
        }
    }

    @Test
    void the_card_of_an_assessment_says_what_it_is_for_and_whether_it_holds() {
        var code = codes.get(CodeKind.ASSESSMENT);
        var id = beans.getBean(LabelCodes.class).find(code).orElseThrow().target();
        var signed = ((Scanned.Thing) scanning.scan(code.value())).card();

        assertThat(signed.title()).startsWith("Risk assessment: ");
        assertThat(signed.facts())
                .contains(
                        new ScanFact("Class", "10X2"),
                        new ScanFact("Room", "Lab 4"),
                        new ScanFact("State", "signed"),
                        new ScanFact("Signed by", "Sana Khan"));
        assertThat(signed.warnings()).isEmpty();
        assertThat(signed.route()).isEqualTo("assessments/" + id);

        assessments.invalidate(assessments.detail(new AssessmentId(id)).lesson(), "Flooded.");

        assertThat(((Scanned.Thing) scanning.scan(code.value())).card().warnings())
                .containsExactly("Flooded.");
    }

    @Test
    @SafetyRule("SR-025")
    void no_code_says_anything_to_another_school() throws Exception {
        schools.actAs(schools.aSchool(), "Olga Other", "TECHNICIAN");
        var token = token();
        for (var code : codes.values()) {
            assertThat(scanning.scan(code.value())).isEqualTo(new Scanned.Unknown(code));
            assertThat(status(token, "/api/v1/codes/" + code)).isEqualTo(404);
        }
    }

    private LabelCode code(CodeKind kind, UUID target) {
        return beans.getBean(LabelCodes.class).codesOf(kind, List.of(target)).get(target);
    }

    private String token() {
        return beans.getBean(ApiTokens.class)
                .make("script", Set.of(Role.TECHNICIAN))
                .orThrow()
                .token();
    }

    private JsonNode ask(String token, String address) throws Exception {
        return JsonMapper.shared().readTree(call(token, address).getContentAsString());
    }

    private int status(String token, String address) throws Exception {
        return call(token, address).getStatus();
    }

    private MockHttpServletResponse call(String token, String address) throws Exception {
        var before = SecurityContextHolder.getContext();
        TestSecurityContextHolder.clearContext();
        try {
            return Web.of(context)
                    .perform(get(address).header("Authorization", "Bearer " + token))
                    .andReturn()
                    .getResponse();
        } finally {
            TestSecurityContextHolder.setContext(before);
        }
    }
}
