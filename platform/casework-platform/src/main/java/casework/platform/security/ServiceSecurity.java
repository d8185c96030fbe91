package casework.platform.security;

import casework.platform.kernel.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The filter chain of every service: no session, a checked token for everything but health, metrics
 * on this machine, problems, the interface's description and what a service has for everybody;
 * answers are not to be kept anywhere. Who asks is what the token says; no header of the request
 * can say otherwise.
 */
public final class ServiceSecurity {

  private static final int MAX_PARAMETER = 2_000;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cn}]");

  private ServiceSecurity() {}

  static SecurityFilterChain chain(
      HttpSecurity http, JwtDecoder decoder, Doors doors, Denials denials) {
    http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(ServiceSecurity::headers)
        .exceptionHandling(
            each -> each.authenticationEntryPoint(denials).accessDeniedHandler(denials))
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(denials)
                    .accessDeniedHandler(denials)
                    .jwt(
                        jwt ->
                            jwt.decoder(decoder)
                                .jwtAuthenticationConverter(
                                    token -> new ActorToken(token, Actors.of(token).orElse(null))))
                    .withObjectPostProcessor(answersOutages(denials)))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers("/actuator/health", "/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/public/**")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/problems/**", "/v3/api-docs/**")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                    .access(fromThisMachineOr(doors.roles(Role.SERVICE, Role.SYSTEM_ADMIN)))
                    .requestMatchers("/actuator/**")
                    .access(doors.roles(Role.SYSTEM_ADMIN))
                    .requestMatchers("/internal/**")
                    .access(doors.internal())
                    .requestMatchers("/api/**")
                    .access(doors.content())
                    .anyRequest()
                    .access(doors.named()));
    return http.build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .referrerPolicy(each -> each.policy(ReferrerPolicy.NO_REFERRER))
        .contentSecurityPolicy(
            each -> each.policyDirectives("default-src 'none'; frame-ancestors 'none'"));
  }

  /** A token that cannot be checked is not a fault of the program. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answersOutages(
      Denials denials) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(denials);
        return filter;
      }
    };
  }

  private static AuthorizationManager<RequestAuthorizationContext> fromThisMachineOr(
      AuthorizationManager<RequestAuthorizationContext> other) {
    return (authentication, context) ->
        isFromThisMachine(context.getRequest())
            ? new AuthorizationDecision(true)
            : other.authorize(authentication, context);
  }

  private static boolean isFromThisMachine(HttpServletRequest request) {
    return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
  }

  /** Lets no control character, half character or endless parameter in. */
  static StrictHttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterNames(ServiceSecurity::isPlain);
    firewall.setAllowedParameterValues(ServiceSecurity::isPlain);
    return firewall;
  }

  private static boolean isPlain(String text) {
    return text.length() <= MAX_PARAMETER && !CONTROL.matcher(text).find();
  }
}
