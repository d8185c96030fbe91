package casework.platform.attachment;

import casework.platform.attachment.clean.FileCleaner;
import casework.platform.secrecy.FieldCipher;
import casework.platform.time.Leases;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.Tika;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Lets a service that brings the two libraries take files; one without holders keeps none. */
@AutoConfiguration(
    afterName = {
      "casework.platform.store.StoreAutoConfiguration",
      "casework.platform.secrecy.SecrecyAutoConfiguration",
      "casework.platform.time.TimeAutoConfiguration"
    })
@ConditionalOnClass({MongoDatabase.class, Tika.class, PDDocument.class})
@ConditionalOnBean(AttachmentHolders.class)
@EnableConfigurationProperties(AttachmentLimits.class)
class AttachmentAutoConfiguration {

  @Bean
  Attachments attachments(
      MongoDatabase database,
      FieldCipher cipher,
      AttachmentLimits limits,
      InstantSource machineTime) {
    String clamav = limits.clamav();
    VirusScanner scanner =
        clamav == null || clamav.isBlank()
            ? _ -> VirusScanner.Finding.NOT_ASKED
            : new ClamAv(clamav);
    Bench bench =
        new Bench(
            new FileCleaner(limits.kinds(), limits.mostPixels()),
            scanner,
            limits.together(),
            limits.longest());
    return new Attachments(database, cipher, bench, limits, machineTime);
  }

  @Bean
  OrphanSweep orphanAttachments(
      Leases leases, Attachments attachments, ObjectProvider<AttachmentHolders> holders) {
    return new OrphanSweep(leases, attachments, holders.orderedStream().toList());
  }
}
