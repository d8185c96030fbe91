package casework.gateway.answer;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Addresses of pages that are not files of that name. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/docs/api/").setViewName("forward:/docs/api/index.html");
    registry.addRedirectViewController("/docs/api", "/docs/api/");
  }
}
