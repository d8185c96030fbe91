package casework.petition.hotline.adapter.web;

import casework.petition.hotline.application.Admit;
import casework.petition.hotline.application.Signatures.Kind;
import casework.petition.hotline.application.Signatures.Message;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.web.CurrentActor;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Looks at the signature of whatever a hotline's account asks for, before any of its body is read
 * as something. Officers come with their token alone.
 */
@Component
final class SignedRequests implements HandlerInterceptor, WebMvcConfigurer {

  static final String KEY = "X-Casework-Key-Id";
  static final String TIMESTAMP = "X-Casework-Timestamp";
  static final String NONCE = "X-Casework-Nonce";
  static final String SIGNATURE = "X-Casework-Signature";

  private final ObjectProvider<Admit> admit;
  private final ObjectProvider<CurrentActor> actors;

  SignedRequests(ObjectProvider<Admit> admit, ObjectProvider<CurrentActor> actors) {
    this.admit = admit;
    this.actors = actors;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/hotline/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    Optional<Actor> actor = actors.getObject().find();
    if (request.getDispatcherType() == DispatcherType.REQUEST
        && actor.filter(each -> each.is(Role.HOTLINE)).isPresent()) {
      admit
          .getObject()
          .handle(actor.get(), header(request, KEY), header(request, SIGNATURE), of(request));
    }
    return true;
  }

  /** The request as it was signed; its body can be read again after this. */
  private static Message of(HttpServletRequest request) throws IOException {
    String query = request.getQueryString();
    return new Message(
        Kind.REQUEST,
        request.getMethod(),
        query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
        header(request, TIMESTAMP),
        header(request, NONCE),
        request.getInputStream().readAllBytes());
  }

  private static String header(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getHeader(name), "");
  }
}
