package casework.e2e;

import casework.local.RunningProduct;
import casework.testkit.canaries.CanaryScan;
import casework.testkit.files.LivingFolder;
import casework.testkit.kafka.HeardRecords;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.bson.RawBsonDocument;

/**
 * Everything the product has written: each file of its data directory as it lies there, and besides
 * the store's documents and the broker's records as their own readers give them, so that neither
 * could hide anything by packing it; metrics, and what the processes leave in the machine's
 * temporary directory.
 */
final class Written {

  private final RunningProduct product;
  private final MongoClient store;

  Written(RunningProduct product, MongoClient store) {
    this.product = product;
    this.store = store;
  }

  void scan(CanaryScan scan) {
    files(scan);
    documents(scan);
    records(scan);
    metrics(scan);
    temporary(scan);
  }

  /** By the first folder, such as {@code logs}, {@code store} or {@code kafka}. */
  private void files(CanaryScan scan) {
    Path data = product.data();
    for (Path each : LivingFolder.files(data)) {
      // The identity provider's programs are not written by the product.
      if (!each.toString().contains("/lib/")) {
        Path inside = data.relativize(each);
        String place = "file " + inside.getName(0);
        scan.in(place, inside.toString());
        scan.inFile(place, each);
      }
    }
  }

  private void documents(CanaryScan scan) {
    for (String database : store.listDatabaseNames()) {
      MongoDatabase each = store.getDatabase(database);
      for (String name : each.listCollectionNames()) {
        each.getCollection(name, RawBsonDocument.class)
            .find()
            .forEach(row -> scan.in("store " + database, bytes(row)));
      }
    }
  }

  private static byte[] bytes(RawBsonDocument row) {
    var buffer = row.getByteBuffer();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private void records(CanaryScan scan) {
    String broker =
        Objects.requireNonNull(product.environment().get("CASEWORK_KAFKA"), "the broker");
    try (HeardRecords heard = HeardRecords.at(broker, topics(broker).toArray(String[]::new))) {
      heard
          .all()
          .forEach(
              record -> {
                String place = "topic " + record.topic();
                scan.in(place, String.valueOf(record.key()));
                scan.in(place, record.value() == null ? new byte[0] : record.value());
                record
                    .headers()
                    .forEach(
                        header -> {
                          scan.in(place, header.key());
                          scan.in(place, header.value() == null ? new byte[0] : header.value());
                        });
              });
    }
  }

  private static Set<String> topics(String broker) {
    try (Admin admin = Admin.create(java.util.Map.of("bootstrap.servers", broker))) {
      return admin.listTopics().names().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker does not tell its topics", e.getCause());
    }
  }

  private void metrics(CanaryScan scan) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (String each : product.processes()) {
        if (each.endsWith("-service") || each.equals("gateway")) {
          URI address = product.address(each).resolve("/actuator/prometheus");
          var answer =
              http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
          if (answer.statusCode() != 200) {
            throw new IllegalStateException("no metrics of " + each + ": " + answer.statusCode());
          }
          scan.in("metrics of " + each, answer.body());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void temporary(CanaryScan scan) {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      List<Path> ours =
          all.filter(
                  each ->
                      each.getFileName()
                          .toString()
                          .matches("(tomcat|spring|upload|tika|poi|imageio).*"))
              .filter(Files::isReadable)
              .toList();
      scan.in("temporary files", "");
      ours.forEach(each -> scan.inFiles("temporary files", each));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
