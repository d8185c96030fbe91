package casework.platform.web;

import casework.platform.kernel.Revision;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes what all operations have in common: the bearer token, problems as error replies, {@code
 * If-Match}, {@code Idempotency-Key}, {@code cursor} and {@code limit}.
 */
final class OpenApiConventions implements GlobalOpenApiCustomizer, GlobalOperationCustomizer {

  private static final String SCHEME = "bearer";
  private static final String ANY = "*/*";
  private static final Map<String, String> ALWAYS =
      new TreeMap<>(
          Map.of(
              "400", "Malformed request",
              "401", "No token, or not a good one",
              "403", "Not for this caller",
              "503", "Not now; see Retry-After"));
  private static final Map<String, String> CHANGING =
      new TreeMap<>(
          Map.of(
              "409", "The matter's phase or a rule says no",
              "413", "Body too large",
              "415", "Not JSON",
              "422", "Well formed, but means nothing"));

  @Override
  public void customise(OpenAPI api) {
    Components components = api.getComponents() == null ? new Components() : api.getComponents();
    components.addSchemas("Problem", problem());
    components.addSecuritySchemes(
        SCHEME,
        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
    api.setComponents(components);
    if (api.getPaths() != null) {
      api.getPaths().remove("/error");
    }
    api.addSecurityItem(new SecurityRequirement().addList(SCHEME));
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    Set<Class<?>> parameters =
        Arrays.stream(handler.getMethodParameters())
            .map(MethodParameter::getParameterType)
            .collect(Collectors.toSet());
    asJson(operation);
    ALWAYS.forEach((status, text) -> reply(operation, status, text));
    if (operation.getRequestBody() != null) {
      CHANGING.forEach((status, text) -> reply(operation, status, text));
    }
    if (Arrays.stream(handler.getMethodParameters())
        .anyMatch(each -> each.hasParameterAnnotation(PathVariable.class))) {
      reply(operation, "404", "No such resource, or none this caller may know of");
    }
    if (parameters.contains(Revision.class)) {
      header(operation, "If-Match", "The revision the caller has seen, such as \"7\"");
      reply(operation, "412", "Changed since");
      reply(operation, "428", "If-Match is missing");
    }
    if (parameters.contains(CreationAct.class)) {
      header(operation, Creations.HEADER, "1 to 64 visible ASCII characters");
      created(operation);
    }
    if (parameters.contains(PreviewedCreation.class)) {
      query(operation, "preview", new BooleanSchema()._default(false));
      add(
          operation,
          new Parameter()
              .in("header")
              .name(Creations.HEADER)
              .required(false)
              .description("1 to 64 visible ASCII characters; needed unless it is a preview")
              .schema(new StringSchema()));
      tried(operation);
    }
    if (parameters.contains(PageRequest.class)) {
      query(operation, "cursor", new StringSchema());
      query(
          operation,
          "limit",
          new IntegerSchema()
              .minimum(BigDecimal.ONE)
              .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT)));
    }
    return operation;
  }

  /** What is said to be of any media type is JSON. */
  private static void asJson(Operation operation) {
    operation
        .getResponses()
        .values()
        .forEach(
            reply -> {
              Content content = reply.getContent();
              if (content != null && content.containsKey(ANY)) {
                content.addMediaType("application/json", content.remove(ANY));
              }
            });
  }

  private static void created(Operation operation) {
    ApiResponse ok = operation.getResponses().remove("200");
    if (ok != null && operation.getResponses().get("201") == null) {
      operation
          .getResponses()
          .addApiResponse(
              "201",
              ok.description("Created, now or by the same request before")
                  .addHeaderObject("ETag", new Header().schema(new StringSchema()))
                  .addHeaderObject("Location", new Header().schema(new StringSchema())));
    }
  }

  private static void tried(Operation operation) {
    ApiResponse ok = operation.getResponses().get("200");
    if (ok != null && operation.getResponses().get("201") == null) {
      operation
          .getResponses()
          .addApiResponse(
              "201",
              new ApiResponse()
                  .description("Created, now or by the same request before")
                  .content(ok.getContent()));
      ok.description("What would become of it; nothing is made");
    }
  }

  private static void header(Operation operation, String name, String text) {
    add(
        operation,
        new Parameter()
            .in("header")
            .name(name)
            .required(true)
            .description(text)
            .schema(new StringSchema()));
  }

  private static void query(Operation operation, String name, Schema<?> schema) {
    add(operation, new Parameter().in("query").name(name).required(false).schema(schema));
  }

  private static void add(Operation operation, Parameter parameter) {
    boolean there =
        operation.getParameters() != null
            && operation.getParameters().stream()
                .anyMatch(
                    each ->
                        parameter.getName().equals(each.getName())
                            && parameter.getIn().equals(each.getIn()));
    if (!there) {
      operation.addParametersItem(parameter);
    }
  }

  private static void reply(Operation operation, String status, String text) {
    ApiResponse reply =
        new ApiResponse()
            .description(text)
            .content(
                new Content()
                    .addMediaType(
                        "application/problem+json",
                        new MediaType()
                            .schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    if (status.equals("503")) {
      reply.addHeaderObject("Retry-After", new Header().schema(new IntegerSchema()));
    }
    operation.getResponses().addApiResponse(status, reply);
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .description("RFC 9457; further members by kind of problem")
        .addProperty("type", new StringSchema().format("uri-reference"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema().format("uri-reference"))
        .addProperty("code", new StringSchema())
        .addProperty("rule", new StringSchema())
        .addRequiredItem("type")
        .addRequiredItem("title")
        .addRequiredItem("status")
        .addRequiredItem("code");
  }
}
