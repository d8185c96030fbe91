package casework.platform.audit;

import casework.platform.secrecy.Suite;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bson.Document;

/** What someone who holds the store might do to its rows. */
enum Tamper {
  EDIT {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      rows.updateOne(Filters.eq("_id", (long) at), Updates.set("entry.actor", "990300-JW-O999"));
      return at;
    }
  },
  EDIT_WITH_ITS_HASH {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      List<Document> all = copy(rows);
      Document row = all.get(at - 1);
      Document body = row.get("entry", Document.class).append("outcome", "READ");
      row.append("hash", ChainForm.hash(Suite.INTERNATIONAL, at, row.getString("prev"), body));
      replaceAll(rows, all);
      return at == last ? at : at + 1;
    }
  },
  ADD_A_FIELD {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      rows.updateOne(Filters.eq("_id", (long) at), Updates.set("note", "mine"));
      return at;
    }
  },
  DELETE {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      rows.deleteOne(Filters.eq("_id", (long) at));
      return at;
    }
  },
  SWAP {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      List<Document> all = copy(rows);
      int other = at == last ? at - 1 : at + 1;
      Object kept = all.get(at - 1).get("entry");
      all.get(at - 1).append("entry", all.get(other - 1).get("entry"));
      all.get(other - 1).append("entry", kept);
      replaceAll(rows, all);
      return Math.min(at, other);
    }
  },
  SWAP_WHOLE_last {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      List<Document> all = copy(rows);
      int other = at == last ? at - 1 : at + 1;
      Collections.swap(all, at - 1, other - 1);
      all.get(at - 1).append("_id", (long) at);
      all.get(other - 1).append("_id", (long) other);
      replaceAll(rows, all);
      return Math.min(at, other);
    }
  },
  INSERT {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      List<Document> all = copy(rows);
      all.add(
          at - 1,
          ChainForm.row(
              Suite.INTERNATIONAL, at, all.get(at - 1).getString("prev"), Entries.entry(999)));
      for (int i = at; i < all.size(); i++) {
        all.get(i).append("_id", (long) i + 1);
      }
      replaceAll(rows, all);
      return at == last ? at : at + 1;
    }
  },
  INSERT_BETWEEN {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      rows.insertOne(
          new Document("_id", at + 0.5)
              .append("prev", "")
              .append("hash", "")
              .append("entry", new Document("id", "between")));
      return -1;
    }
  },
  TRUNCATE {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      rows.deleteMany(Filters.gte("_id", (long) at));
      return last;
    }
  },
  REBUILD {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      List<Document> all = copy(rows);
      all.get(at - 1).get("entry", Document.class).append("actor", "990300-JW-O999");
      replaceAll(rows, rebuilt(all));
      return last;
    }
  },
  REBUILD_SHORTER {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      List<Document> all = copy(rows);
      all.remove(at - 1);
      replaceAll(rows, rebuilt(all));
      return last;
    }
  },
  DROP {
    @Override
    long apply(MongoCollection<Document> rows, int at, int last) {
      rows.drop();
      return last;
    }
  };

  /** Does it, and tells the row that has to be named first; -1 where its number is no row's. */
  abstract long apply(MongoCollection<Document> rows, int at, int last);

  boolean showsOnlyByCheckpoint() {
    return this == TRUNCATE || this == REBUILD || this == REBUILD_SHORTER || this == DROP;
  }

  static List<Document> copy(MongoCollection<Document> rows) {
    return rows.find().sort(new Document("_id", 1)).into(new ArrayList<>());
  }

  static void replaceAll(MongoCollection<Document> rows, List<Document> by) {
    rows.deleteMany(new Document());
    rows.insertMany(by);
  }

  /** A chain made anew over other entries, every hash right. */
  private static List<Document> rebuilt(List<Document> from) {
    List<Document> made = new ArrayList<>();
    String prev = ChainForm.BEFORE_FIRST;
    for (int i = 0; i < from.size(); i++) {
      Document body = from.get(i).get("entry", Document.class);
      String hash = ChainForm.hash(Suite.INTERNATIONAL, i + 1, prev, body);
      made.add(
          new Document("_id", (long) i + 1)
              .append("prev", prev)
              .append("hash", hash)
              .append("entry", body));
      prev = hash;
    }
    return made;
  }
}
