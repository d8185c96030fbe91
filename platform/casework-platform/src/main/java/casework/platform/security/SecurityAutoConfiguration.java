package casework.platform.security;

import casework.platform.directory.OrganTree;
import casework.platform.web.CurrentActor;
import casework.platform.web.Problems;
import casework.platform.web.RefusalWitness;
import casework.platform.web.WebAutoConfiguration;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Puts every service that keeps a store behind {@link ServiceSecurity}. */
@AutoConfiguration(
    after = WebAutoConfiguration.class,
    before = {
      OAuth2ResourceServerAutoConfiguration.class,
      OAuth2ResourceServerWebSecurityAutoConfiguration.class,
      ServletWebSecurityAutoConfiguration.class,
      ManagementWebSecurityAutoConfiguration.class,
      UserDetailsServiceAutoConfiguration.class
    })
@ConditionalOnClass(MongoDatabase.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class SecurityAutoConfiguration {

  private static final String ISSUER = "http://127.0.0.1:8090/realms/casework";

  @Bean
  @ConditionalOnMissingBean
  JwtDecoder accessTokens(Environment environment) {
    String issuer =
        environment.getProperty(
            "CASEWORK_ISSUER", environment.getProperty("casework.issuer", ISSUER));
    return AccessTokens.decoder(issuer, environment.getProperty("CASEWORK_ISSUER_KEYS"));
  }

  @Bean
  Denials denials(Problems problems, ObjectProvider<RefusalWitness> witnesses) {
    return new Denials(problems, witnesses.orderedStream().toList());
  }

  @Bean
  @ConditionalOnMissingBean
  SecurityFilterChain serviceSecurity(
      HttpSecurity http,
      JwtDecoder decoder,
      Denials denials,
      ObjectProvider<AdministratorPath> opened) {
    List<AdministratorPath> paths = opened.orderedStream().toList();
    return ServiceSecurity.chain(http, decoder, new Doors(paths), denials);
  }

  /** The request is observed as a whole; each filter on its way by itself tells nobody anything. */
  @Bean
  SecurityObservationSettings filtersUnobserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  StrictHttpFirewall firewall() {
    return ServiceSecurity.firewall();
  }

  @Bean
  CurrentActor currentActor() {
    return Actors::current;
  }

  @Bean
  @ConditionalOnMissingBean
  OrganScope organScope(OrganTree organs) {
    return new OrganScope(organs);
  }

  @Bean
  MeController meController(OrganScope scope) {
    return new MeController(scope);
  }
}
