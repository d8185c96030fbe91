package casework.petition.sampling.adapter.mongo;

import casework.petition.sampling.application.WorkOrders;
import casework.petition.sampling.domain.WorkOrder;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Keeps finished orders in the service's database until their month is drawn. */
@Component
final class MongoWorkOrders implements WorkOrders, ApplicationRunner {

  private final MongoCollection<Document> orders;

  MongoWorkOrders(MongoDatabase database) {
    this.orders = database.getCollection("work_orders");
  }

  @Override
  public void run(ApplicationArguments arguments) {
    orders.createIndex(Indexes.ascending("organ", "month"));
  }

  @Override
  public boolean add(String organ, WorkOrder order) {
    return orders
            .updateOne(
                Filters.eq("_id", organ + "|" + order.number()),
                Updates.setOnInsert(
                    new Document("organ", organ)
                        .append("month", order.month().toString())
                        .append("number", order.number())
                        .append("kind", order.kind())
                        .append("unit", order.unit())
                        .append("region", order.region())
                        .append("finishedOn", order.finishedOn().toString())),
                new UpdateOptions().upsert(true))
            .getUpsertedId()
        != null;
  }

  @Override
  public long count(String organ, String month) {
    return orders.countDocuments(within(organ, month));
  }

  @Override
  public List<WorkOrder> of(String organ, String month) {
    return orders
        .find(within(organ, month))
        .map(
            each ->
                new WorkOrder(
                    each.getString("number"),
                    each.getString("kind"),
                    each.getString("unit"),
                    each.getString("region"),
                    LocalDate.parse(each.getString("finishedOn"))))
        .into(new ArrayList<>());
  }

  @Override
  public void remove(String organ, String month) {
    orders.deleteMany(within(organ, month));
  }

  private static Bson within(String organ, String month) {
    return Filters.and(Filters.eq("organ", organ), Filters.eq("month", month));
  }
}
