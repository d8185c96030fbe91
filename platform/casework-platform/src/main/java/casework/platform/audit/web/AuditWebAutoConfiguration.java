package casework.platform.audit.web;

import casework.platform.audit.AuditAutoConfiguration;
import casework.platform.audit.AuditChain;
import casework.platform.audit.AuditTrail;
import casework.platform.audit.Checkpoints;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Ties the audit trail to the edge of every service that keeps a store. */
@AutoConfiguration(after = AuditAutoConfiguration.class)
@ConditionalOnClass(MongoDatabase.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class AuditWebAutoConfiguration {

  @Bean
  RecordsRefusals recordsRefusals(AuditTrail trail) {
    return new RecordsRefusals(trail);
  }

  @Bean
  AuditController auditController(AuditChain chain, AuditTrail trail, Checkpoints checkpoints) {
    return new AuditController(chain, trail, checkpoints);
  }
}
