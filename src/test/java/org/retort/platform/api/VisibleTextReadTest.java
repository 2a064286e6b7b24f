package org.retort.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.format.support.DefaultFormattingConversionService;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class VisibleTextReadTest {

    private record Named(String name, List<String> others) {}

    @Test
    void what_nobody_can_see_is_left_out_of_bodies() {
        var json = JsonMapper.builder()
                .addModule(new SimpleModule().addDeserializer(String.class, new VisibleTextRead.InBodies()))
                .build();

        var read = json.readValue("""
                {"name": "Etha\\u0000nol\\u202E", "others": ["\\u200B", "spirit"]}""", Named.class);

        assertThat(read).isEqualTo(new Named("Ethanol", List.of("", "spirit")));
    }

    @Test
    void what_nobody_can_see_is_left_out_of_parameters() {
        var parameters = new DefaultFormattingConversionService();
        new VisibleTextRead().addFormatters(parameters);

        assertThat(parameters.convert("Etha\u0000nol\u202E", String.class)).isEqualTo("Ethanol");
    }
}
