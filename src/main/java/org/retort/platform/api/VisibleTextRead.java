package org.retort.platform.api;

import org.jspecify.annotations.Nullable;
import org.retort.platform.VisibleText;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/// Text that a script sends, without what nobody can see: a name of such characters alone is an empty one.
@Configuration(proxyBeanMethods = false)
class VisibleTextRead implements WebMvcConfigurer {

    /// In addresses and parameters.
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, String.class, VisibleText::of);
    }

    /// In bodies.
    @JacksonComponent(type = String.class)
    static class InBodies extends StringDeserializer {

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            var text = super.deserialize(parser, context);
            return text == null ? null : VisibleText.of(text);
        }
    }
}
