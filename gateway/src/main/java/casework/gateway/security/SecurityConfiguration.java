package casework.gateway.security;

import casework.gateway.limit.RequestLimits;
import casework.gateway.refusal.No;
import casework.gateway.route.Route;
import casework.gateway.route.RouteTable;
import casework.gateway.session.BrowserSessions;
import casework.platform.kernel.Role;
import casework.platform.web.Problem;
import casework.platform.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.IpAddressAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * The order of the questions asked of every request: too many refusals before, who is it, is the
 * command the page's own, too many requests, may this role knock here.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String[] OPEN = {
    "/",
    "/index.html",
    "/favicon.svg",
    "/*.js",
    "/style.css",
    "/views/**",
    "/lib/**",
    "/i18n/**",
    "/docs/**",
    "/problems/**",
    "/actuator/health/**",
    "/error"
  };

  @Bean
  SecurityFilterChain door(
      HttpSecurity http, BrowserSessions sessions, RequestLimits limits, Problems problems) {
    AuthenticationEntryPoint whoIsIt =
        (request, response, trouble) -> problems.write(whoIsIt(trouble), request, response);
    http.authorizeHttpRequests(SecurityConfiguration::gates)
        .sessionManagement(each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(each -> each.disable())
        .logout(each -> each.disable())
        .httpBasic(each -> each.disable())
        .formLogin(each -> each.disable())
        .anonymous(each -> {})
        .headers(SecurityHeaders::write)
        .csrf(sessions::csrf)
        .oauth2Login(sessions::signIn)
        .oauth2ResourceServer(each -> each.jwt(jwt -> {}).authenticationEntryPoint(whoIsIt))
        .exceptionHandling(
            each -> each.authenticationEntryPoint(whoIsIt).accessDeniedHandler(mayHe(problems)))
        .addFilterBefore(limits.byAddress(), CsrfFilter.class)
        .addFilterBefore(limits.ofRefusals(), CsrfFilter.class)
        .addFilterBefore(limits.ofGuesses(), CsrfFilter.class)
        .addFilterBefore(sessions.filter(), CsrfFilter.class)
        .addFilterBefore(limits.byCaller(), ExceptionTranslationFilter.class);
    return http.build();
  }

  private static void gates(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          each) {
    each.requestMatchers(OPEN).permitAll();
    // Figures about the platform itself are for whoever watches this machine.
    each.requestMatchers("/actuator/prometheus").access(fromHere());
    for (Route route : RouteTable.ROUTES) {
      each.requestMatchers(route.patterns())
          .hasAnyRole(route.roles().stream().map(Role::word).toArray(String[]::new));
    }
    each.requestMatchers("/api/**").authenticated();
    // Nothing else exists; whoever asks hears 404 and not whether he would have to sign in.
    each.anyRequest().permitAll();
  }

  private static AuthorizationManager<RequestAuthorizationContext> fromHere() {
    return AuthorizationManagers.anyOf(
        IpAddressAuthorizationManager.hasIpAddress("127.0.0.0/8"),
        IpAddressAuthorizationManager.hasIpAddress("::1"));
  }

  private static Problem whoIsIt(Exception trouble) {
    return trouble instanceof OAuth2AuthenticationException ? No.TOKEN_REFUSED : No.NOT_SIGNED_IN;
  }

  private static AccessDeniedHandler mayHe(Problems problems) {
    return (request, response, trouble) ->
        problems.write(
            trouble instanceof CsrfException ? No.CSRF_TOKEN_MISSING : No.NOT_YOUR_ROLE,
            request,
            response);
  }

  /** Addresses with dots, double slashes, semicolons or encoded separators. */
  @Bean
  RequestRejectedHandler malformedAddresses(Problems problems) {
    return (request, response, _) -> problems.write(No.MALFORMED_REQUEST, request, response);
  }
}
