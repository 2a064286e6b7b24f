package org.retort.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/// Names that older books and bottles use, in the spelling of searches, and what they are called now. Only words that
/// stand for the same thing whatever stands beside them.
final class OldNames {

    private static final Map<String, String> NOW = new LinkedHashMap<>();

    static {
        NOW.put("acetic", "ethanoic");
        NOW.put("acetate", "ethanoate");
        NOW.put("acetone", "propanone");
        NOW.put("acetaldehyde", "ethanal");
        NOW.put("formaldehyde", "methanal");
        NOW.put("formalin", "methanal");
        NOW.put("formic", "methanoic");
        NOW.put("formate", "methanoate");
        NOW.put("bicarbonate", "hydrogencarbonate");
        NOW.put("bisulfite", "hydrogensulfite");
        NOW.put("bisulfate", "hydrogensulfate");
        NOW.put("ferric", "iron iii");
        NOW.put("ferrous", "iron ii");
        NOW.put("cupric", "copper ii");
        NOW.put("cuprous", "copper i");
        NOW.put("stannous", "tin ii");
        NOW.put("stannic", "tin iv");
        NOW.put("mercuric", "mercury ii");
        NOW.put("mercurous", "mercury i");
        NOW.put("manganous", "manganese ii");
        NOW.put("plumbous", "lead ii");
        NOW.put("permanganate", "manganate vii");
        NOW.put("dichromate", "dichromate vi");
        NOW.put("toluene", "methylbenzene");
        NOW.put("isopropanol", "propan 2 ol");
        NOW.put("muriatic", "hydrochloric");
    }

    private OldNames() {}

    /// The same search by today's names, or by the old ones where today's were typed.
    static String swapped(String key) {
        var swapped = " " + key + " ";
        for (var name : NOW.entrySet()) {
            var old = " " + name.getKey() + " ";
            var now = " " + name.getValue() + " ";
            if (swapped.contains(old)) {
                swapped = swapped.replace(old, now);
            } else if (swapped.contains(now)) {
                swapped = swapped.replace(now, old);
            }
        }
        return swapped.strip();
    }
}
