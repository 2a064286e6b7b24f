package org.retort.platform.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What `/v3/api-docs` says of the whole: its name, and that every address wants a bearer token.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI openApi() {
        var scheme = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("An API token, made in Settings; it carries some of its maker's roles.");
        return new OpenAPI()
                .info(new Info()
                        .title("Retort")
                        .version("v1")
                        .description(
                                "What is in the prep room, what each lesson needs from it, and whether it is safe."))
                .components(new Components().addSecuritySchemes(TOKEN, scheme))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
