package casework.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import casework.gateway.GatewaySettings;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Turns the route table into routes; the path goes through unchanged. */
@Configuration(proxyBeanMethods = false)
class Routes {

  @Bean
  RouterFunction<ServerResponse> servicesBehind(
      GatewaySettings settings, ServiceTroubles troubles) {
    RouterFunctions.Builder all = route();
    for (Route each : RouteTable.ROUTES) {
      all.add(to(settings.service(each.service()), under(each.path()), each.service(), troubles));
    }
    // A service's code sets bear its name in front.
    for (String service : RouteTable.services()) {
      all.add(
          to(
              settings.service(service),
              path("/api/code-sets/" + service + "-{name}"),
              service,
              troubles));
    }
    // What anybody may use without signing in, for reporters.
    all.add(
        to(
            settings.service("petition"),
            path("/public/petitions").or(under("/public/receipts")).or(path("/public/style.css")),
            "petition",
            troubles));
    return all.build();
  }

  private static RequestPredicate under(String path) {
    return path(path).or(path(path + "/**"));
  }

  private static RouterFunction<ServerResponse> to(
      URI service, RequestPredicate where, String name, ServiceTroubles troubles) {
    return route()
        .route(where, http())
        .before(uri(service))
        .after(
            (request, answer) ->
                new WholeAnswer(answer, trouble -> troubles.answer(name, trouble, request)))
        .onError(_ -> true, (trouble, request) -> troubles.answer(name, trouble, request))
        .build();
  }
}
