package casework.platform.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Revision;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives handlers what every request brings: who asks, the act (of a step or of a creation), the
 * revision the caller has seen, the page he wants.
 */
final class ActArguments implements HandlerMethodArgumentResolver {

  static final Set<Class<?>> TYPES =
      Set.of(
          Actor.class,
          Act.class,
          CreationAct.class,
          PreviewedCreation.class,
          Revision.class,
          PageRequest.class);

  private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,17})\"");

  private final CurrentActor actors;
  private final Creations creations;
  private final JsonMapper strict;
  private final Clock law;

  ActArguments(CurrentActor actors, Creations creations, JsonMapper strict, Clock law) {
    this.actors = actors;
    this.creations = creations;
    this.strict = strict;
    this.law = law;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return TYPES.contains(parameter.getParameterType())
        && parameter.getParameterAnnotations().length == 0;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    if (request == null) {
      throw new IllegalStateException("only requests of the servlet kind are served");
    }
    Class<?> type = parameter.getParameterType();
    if (type == Revision.class) {
      return revision(request);
    }
    if (type == PageRequest.class) {
      return page(request);
    }
    Actor actor = actor();
    if (type == Act.class) {
      return new Act(actor, new Cause.Step(), law.instant());
    }
    if (type == PreviewedCreation.class) {
      return previewed(actor, request);
    }
    return type == CreationAct.class ? creation(actor, request) : actor;
  }

  private PreviewedCreation previewed(Actor actor, HttpServletRequest request) {
    String preview = request.getParameter("preview");
    if (preview != null && !List.of("true", "false").contains(preview)) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST,
          "bad-request",
          "preview is true or false.",
          Map.of("parameter", "preview"));
    }
    return "true".equals(preview)
        ? new PreviewedCreation(true, new Act(actor, new Cause.Step(), law.instant()))
        : new PreviewedCreation(false, creation(actor, request).act());
  }

  private Actor actor() {
    return actors
        .find()
        .orElseThrow(
            () ->
                new BadRequest(
                    HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in first.", Map.of()));
  }

  private CreationAct creation(Actor actor, HttpServletRequest request) {
    String key = request.getHeader(Creations.HEADER);
    Creations.requireKey(key);
    byte[] body = BodyCap.bodyOf(request);
    try {
      JsonNode tree = body.length == 0 ? strict.nullNode() : strict.readTree(body);
      // The address is part of what is asked for: the same body elsewhere is another request.
      return new CreationAct(creations.of(actor, key, List.of(request.getRequestURI(), tree)));
    } catch (JacksonException e) {
      throw new HttpMessageNotReadableException(
          "the body is not JSON", e, new ServletServerHttpRequest(request));
    }
  }

  private static Revision revision(HttpServletRequest request) {
    String tag = request.getHeader(HttpHeaders.IF_MATCH);
    if (tag == null) {
      throw new BadRequest(
          HttpStatus.PRECONDITION_REQUIRED,
          "if-match-missing",
          "Say in If-Match which revision of the matter you have seen.",
          Map.of());
    }
    Matcher match = TAG.matcher(tag.strip());
    if (!match.matches()) {
      throw BadRequest.of(
          "if-match-malformed", "If-Match holds one revision in quotes, such as \"7\".");
    }
    return new Revision(Long.parseLong(match.group(1)));
  }

  private static PageRequest page(HttpServletRequest request) {
    String limit = request.getParameter("limit");
    String cursor = request.getParameter("cursor");
    return new PageRequest(
        cursor == null ? List.of() : Cursors.read(cursor),
        limit == null ? PageRequest.DEFAULT_LIMIT : limit(limit));
  }

  private static int limit(String text) {
    if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= PageRequest.MAX_LIMIT) {
      return Integer.parseInt(text);
    }
    throw BadRequest.of(
        "limit-malformed", "limit is a whole number from 1 to " + PageRequest.MAX_LIMIT + ".");
  }
}
