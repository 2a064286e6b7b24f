package org.retort.platform.api;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;

/// A whole number that a script sends with decimals, such as `"start": 1.5`, is refused, never cut to `1`.
@Configuration(proxyBeanMethods = false)
class WholeNumbersRead {

    @Bean
    JsonMapperBuilderCustomizer wholeNumbersOnly() {
        return json -> json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }
}
