package casework.platform.numbers;

import casework.platform.time.Leases;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Looks after the numbers of a service that can tell which of them are borne. */
@AutoConfiguration(
    afterName = {
      "casework.platform.store.StoreAutoConfiguration",
      "casework.platform.time.TimeAutoConfiguration"
    })
@ConditionalOnBean({NumberSeries.class, NumberBearers.class})
class NumbersAutoConfiguration {

  @Bean
  VoidSweep voidNumbers(Leases leases, NumberSeries series, NumberBearers bearers) {
    return new VoidSweep(leases, series, bearers);
  }
}
