package org.retort.browser;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Every screen of the demo school, each with somebody who has business there.
final class EveryScreen {

    /// Who looks at screens; the constants are the sign-ins of the demo school, but for nobody.
    enum Visitor {
        NOBODY,
        TECHNICIAN,
        TEACHER,
        SAFETY,
        ADMIN
    }

    private final ScriptDoor door;

    EveryScreen(ScriptDoor door) {
        this.door = door;
    }

    List<Screen> of(Visitor visitor) throws Exception {
        return switch (visitor) {
            case NOBODY -> List.of(Screen.at("/login"), Screen.at("/login?error"));
            case TECHNICIAN ->
                Stream.of(stock(), catalogue(), prepRoom())
                        .flatMap(List::stream)
                        .toList();
            case TEACHER -> teacher();
            case SAFETY -> safetyLead();
            case ADMIN -> administrator();
        };
    }

    private List<Screen> stock() throws Exception {
        var bottle = first("technician", "/containers?q=hydrochloric");
        var id = bottle.get("id").asString();
        return List.of(
                Screen.at("/scan"),
                Screen.at("/scan/" + bottle.get("code").asString()),
                Screen.at("/stock"),
                Screen.at("/stock?id=" + id),
                Screen.at("/stock?id=" + id).press("Labels…"),
                Screen.at("/stock?id=" + id).press("Take…"),
                Screen.at("/stock?id=" + id).press("Make up"),
                Screen.at("/stock").press("Receive"),
                Screen.at("/stock/equipment"),
                Screen.at("/stock/equipment").press("Receive"),
                Screen.at("/stock/equipment?kind=coded").choose("balance"),
                Screen.at("/places").choose("Store"),
                Screen.at("/places").press("Add a place"));
    }

    private List<Screen> catalogue() throws Exception {
        var practical = first("technician", "/practicals?q=neutralise");
        return List.of(
                Screen.at("/substances?q=ethanol"),
                Screen.at("/substances?q=sodium%20hydroxide").follow("substances/"),
                Screen.at("/substances?q=benedict").follow("substances/"),
                Screen.at("/substances").press("Add a substance"),
                Screen.at("/substances").press("Add a mixture"),
                Screen.at("/equipment-models"),
                Screen.at("/suppliers"),
                Screen.at("/practicals"),
                Screen.at("/practicals/" + practical.get("id").asString()));
    }

    private List<Screen> prepRoom() throws Exception {
        return List.of(
                Screen.at("/"),
                Screen.at("/requests?which=every"),
                Screen.at("/requests/" + request("submitted")),
                Screen.at("/requests/" + request("accepted")).follow("requests/pick"),
                Screen.at("/requests/" + request("delivered")).press("Take back"),
                Screen.at("/nowhere"),
                Screen.at("/requests/" + new UUID(0, 1)),
                Screen.at("/settings/people"));
    }

    private List<Screen> teacher() throws Exception {
        var practical = first("teacher", "/practicals?q=neutralise").get("id").asString();
        var hers = request("accepted", "Ms Sana Khan");
        return List.of(
                Screen.at("/"),
                Screen.at("/requests"),
                Screen.at("/requests/new"),
                Screen.at("/requests/new?practical=" + practical),
                Screen.at("/requests/" + hers),
                Screen.at("/requests/" + hers).press("Adapt and sign the assessment"),
                Screen.at("/practicals/" + practical),
                Screen.at("/").press("Search"),
                Screen.at("/password"));
    }

    private List<Screen> safetyLead() throws Exception {
        return List.of(
                Screen.at("/"),
                Screen.at("/assessments"),
                Screen.at("/assessments/" + signed()),
                Screen.at("/assessments?tab=templates"),
                Screen.at("/assessments?tab=templates").follow("templates/"),
                Screen.at("/printing"),
                Screen.at("/to-assess"),
                Screen.at("/to-assess").follow("formulations/"),
                Screen.at("/to-assess").follow("formulations/").follow("substances/"),
                Screen.at("/to-assess").follow("formulations/").press("Assess by hand"));
    }

    private static List<Screen> administrator() {
        return List.of(
                Screen.at("/settings"),
                Screen.at("/settings/school"),
                Screen.at("/settings/people"),
                Screen.at("/settings/people").press("Add a person"),
                Screen.at("/settings/groups"),
                Screen.at("/settings/timetable"),
                Screen.at("/settings/labels"),
                Screen.at("/settings/records"),
                Screen.at("/settings/records").press("Hold records"),
                Screen.at("/settings/tokens"));
    }

    private JsonNode first(String who, String path) throws Exception {
        return door.answer(who, path).get("items").get(0);
    }

    private String request(String state) throws Exception {
        return request(state, "");
    }

    private String request(String state, String teacher) throws Exception {
        for (var item : door.answer("technician", "/requests?size=200").get("items")) {
            if (item.get("state").asString().equals(state)
                    && item.get("teacher").asString().endsWith(teacher)) {
                return item.get("id").asString();
            }
        }
        throw new AssertionError("the demo school has no %s request of %s".formatted(state, teacher));
    }

    private String signed() throws Exception {
        for (var item : door.answer("safety", "/assessments?size=200").get("items")) {
            if (item.get("state").asString().equals("signed")) {
                return item.get("id").asString();
            }
        }
        throw new AssertionError("the demo school has no signed assessment");
    }
}
