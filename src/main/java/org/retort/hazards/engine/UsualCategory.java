package org.retort.hazards.engine;

import java.util.List;
import java.util.Optional;

/// The category that a statement stands for where only the statement is given; of several, the gravest.
public final class UsualCategory {

    private UsualCategory() {}

    /// The category of a statement such as `H302`.
    ///
    /// @throws IllegalArgumentException when a statement alone does not tell its class
    public static String of(String code) {
        return switch (code.substring(0, Math.min(4, code.length()))) {
            case "H224" -> "Flam. Liq. 1";
            case "H225" -> "Flam. Liq. 2";
            case "H226" -> "Flam. Liq. 3";
            case "H290" -> "Met. Corr. 1";
            case "H300", "H310", "H330" -> "Acute Tox. 1";
            case "H301", "H311", "H331" -> "Acute Tox. 3";
            case "H302", "H312", "H332" -> "Acute Tox. 4";
            case "H304" -> "Asp. Tox. 1";
            case "H314" -> "Skin Corr. 1A";
            case "H315" -> "Skin Irrit. 2";
            case "H317" -> "Skin Sens. 1A";
            case "H318" -> "Eye Dam. 1";
            case "H319" -> "Eye Irrit. 2";
            case "H334" -> "Resp. Sens. 1A";
            case "H335", "H336" -> "STOT SE 3";
            case "H340" -> "Muta. 1A";
            case "H341" -> "Muta. 2";
            case "H350" -> "Carc. 1A";
            case "H351" -> "Carc. 2";
            case "H360" -> "Repr. 1A";
            case "H361" -> "Repr. 2";
            case "H362" -> "Lact.";
            case "H370" -> "STOT SE 1";
            case "H371" -> "STOT SE 2";
            case "H372" -> "STOT RE 1";
            case "H373" -> "STOT RE 2";
            case "H400" -> "Aquatic Acute 1";
            case "H410" -> "Aquatic Chronic 1";
            case "H411" -> "Aquatic Chronic 2";
            case "H412" -> "Aquatic Chronic 3";
            case "H413" -> "Aquatic Chronic 4";
            case "H420" -> "Ozone 1";
            default -> throw new IllegalArgumentException("the statement " + code + " alone does not tell its class");
        };
    }

    /// The strictest category that a statement can stand for; empty when the statement alone does not tell its class.
    public static Optional<String> strictest(String code) {
        return isHealth(code) || List.of("H224", "H225", "H226", "H290").contains(code)
                ? Optional.of(of(code))
                : Optional.empty();
    }

    /// The mildest category that a statement can stand for, so that what is only stated never outweighs what is known.
    public static String mildest(String code) {
        var usual = of(code);
        return Effect.of(usual, code)
                .map(effect -> effect.grades().get(effect.mildestRankOf(code)).category())
                .orElse(usual);
    }

    /// Whether a statement of health or the environment alone tells its class.
    public static boolean isHealth(String code) {
        return code.matches("H3\\d\\d.*|H4\\d\\d") && !code.matches("H303|H305|H313|H316|H320|H333|H401|H402");
    }
}
