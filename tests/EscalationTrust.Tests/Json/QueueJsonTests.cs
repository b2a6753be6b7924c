using System.Buffers;
using System.Text;
using System.Text.Json;
using EscalationTrust.Tests.Resolve.Queue;

namespace EscalationTrust.Tests.Json;

public sealed class QueueJsonTests
{
    [Fact]
    public void A_ticket_is_read_field_by_field() =>
        AssertWhole(Single("""
            {"id": 17, "need_began": "2026-03-01T11:50:00Z", "entered_lane": "2026-03-01T11:55:00Z", "target_minutes": 30,
             "handling_minutes": 4.5, "cost": 3, "cost_shape": "linear", "class": "billing", "lane": "human", "high_risk": true,
             "human_requested": true, "context_gaps": 2, "priority": 5, "age_adjustment_seconds": 90, "of_tomorrow": {"a": [1]}}
            """.ReplaceLineEndings(" ")).Value!);

    [Fact]
    public void A_table_is_read_as_well() => AssertWhole(Single("""
        id,need_began,entered_lane,target_minutes,handling_minutes,cost,cost_shape,class,lane,high_risk,human_requested,context_gaps,priority,age_adjustment_seconds,of_tomorrow
        17,2026-03-01T11:50:00Z,1772366100,30,4.5,3,linear,"billing",human,yes,1,2,5,90,x
        """).Value!);

    private static void AssertWhole(QueueEntry entry)
    {
        Assert.Equal(("17", "billing", (int?)5, TimeSpan.FromSeconds(90)), (entry.Name, entry.TicketClass, entry.Priority, entry.AgeAdjustment));
        Assert.Equal(
            new QueueTicket
            {
                NeedBegan = Tickets.Now.AddMinutes(-10),
                EnteredLane = Tickets.Now.AddMinutes(-5),
                DueBy = Tickets.Now.AddMinutes(20),
                Handling = TimeSpan.FromMinutes(4.5),
                Cost = CostFunction.Linear(3),
                Lane = QueueLane.Human,
                HighRisk = true,
                HumanRequested = true,
                ContextGaps = 2,
            },
            entry.Ticket);
    }

    [Fact]
    public void Null_and_absent_mean_not_known()
    {
        QueueEntry entry = Single("""{"id":"a","need_began":null,"due_by":null,"target_minutes":5,"cost":null,"cost_shape":null,"lane":null,"high_risk":null,"context_gaps":null,"priority":null,"age_adjustment_seconds":null,"handling_minutes":0}""").Value!;
        Assert.Equal(default, entry.Ticket);
        Assert.Equal(((int?)null, TimeSpan.Zero), (entry.Priority, entry.AgeAdjustment));
        Assert.Equal(default, Single("""{"id":"a"}""").Value!.Ticket);
    }

    [Theory]
    [InlineData("""{"need_began":"2026-03-01T11:50:00Z"}""", "\"id\" is missing")]
    [InlineData("""{"id":"a","cost":-1}""", "\"cost\" is \"-1\"; it must be a number in [0, 1000000000000]")]
    [InlineData("""{"id":"a","cost":"much"}""", "\"cost\" is \"much\"; it must be a number")]
    [InlineData("""{"id":"a","cost_shape":"cubic"}""", "must be constant, linear, quadratic or barrier")]
    [InlineData("""{"id":"a","lane":"left"}""", "must be human, automation or unknown")]
    [InlineData("""{"id":"a","context_gaps":1.5}""", "must be a whole number")]
    [InlineData("""{"id":"a","high_risk":"perhaps"}""", "must be true or false")]
    [InlineData("""{"id":"a","need_began":"yesterday"}""", "\"need_began\" is \"yesterday\"")]
    [InlineData("""{"id":"a"} x""", "not valid JSON")]
    [InlineData("id,cost\na", "1 fields and the heading 2")]
    public void A_bad_ticket_says_what_is_wrong(string line, string message) => Assert.Contains(message, Single(line).Error, StringComparison.Ordinal);

    [Fact]
    public void Snapshots_come_back_as_they_were_written()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            QueueTicket[] tickets = Tickets.Anything(random, 12);
            var snapshot = new QueueSnapshot
            {
                At = Tickets.Now,
                Conditions = new QueueConditions { Servers = random.Next(3), MeanHandling = random.Next(2) == 0 ? null : TimeSpan.FromMinutes(7) },
                Entries = [.. tickets.Select((ticket, i) => new QueueEntry { Name = $"T-{i}", Ticket = ticket with { Id = i }, Priority = i % 3 == 0 ? null : i, TicketClass = i % 2 == 0 ? null : "x" })],
            };
            var buffer = new ArrayBufferWriter<byte>();
            QueueJson.WriteSnapshot(buffer, snapshot);
            Assert.True(QueueJson.TryReadSnapshot(buffer.WrittenSpan, out QueueSnapshot? read, out _));
            Assert.Equal((snapshot.At, snapshot.Conditions), (read.At, read.Conditions));
            Assert.Equal(snapshot.Entries, read.Entries);
            Assert.Equal(snapshot.Audit(new()), read.Audit(new()));
        }
    }

    [Fact]
    public async Task A_bad_snapshot_is_named_and_the_rest_is_read()
    {
        string lines = """
            {"at":"2026-03-01T12:00:00Z","tickets":[]}
            {"tickets":[]}
            {"at":"2026-03-01T12:00:00Z","tickets":[{"id":"a"},{"cost":1}]}

            {"at":1772366400,"servers":4,"tickets":[{"id":"a"}]}
            """;
        var read = new List<JsonLine<QueueSnapshot>>();
        await foreach (JsonLine<QueueSnapshot> line in QueueJson.ReadSnapshotsAsync(new MemoryStream(Encoding.UTF8.GetBytes(lines))))
        {
            read.Add(line);
        }

        Assert.Equal([1, 2, 3, 5], read.Select(line => line.Number));
        Assert.Contains("\"at\" is missing", read[1].Error, StringComparison.Ordinal);
        Assert.Contains("tickets[1]: \"id\" is missing", read[2].Error, StringComparison.Ordinal);
        Assert.Equal((Tickets.Now, 4), (read[3].Value!.At, read[3].Value!.Conditions.Servers));
    }

    [Fact]
    public void The_schema_names_every_field_that_is_read_and_no_other()
    {
        using var schema = JsonDocument.Parse(QueueJson.Schema);
        Assert.Equal(QueueSnapshotObject.Fields, Names(schema.RootElement));
        Assert.Equal(QueueTicketRow.Fields, Names(schema.RootElement.GetProperty("$defs").GetProperty("ticket")));
    }

    [Fact]
    public void Every_field_in_the_list_is_really_read()
    {
        foreach (string field in QueueTicketRow.Fields)
        {
            string value = field switch
            {
                "need_began" or "entered_lane" or "due_by" => "2026-03-01",
                "cost_shape" => "linear",
                "lane" => "human",
                "high_risk" or "human_requested" => "true",
                _ => "7",
            };
            string other = $"\"need_began\":\"2026-01-01\",\"cost\":1,\"id\":\"a\"";
            QueueEntry without = Single($"{{{other}}}").Value!;
            Assert.NotEqual(without, Single($$"""{{{other}},"{{field}}":"{{value}}"}""").Value);
        }
    }

    private static IEnumerable<string> Names(JsonElement element) => element.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static JsonLine<QueueEntry> Single(string lines) =>
        Assert.Single(QueueJson.ReadTicketsAsync(new MemoryStream(Encoding.UTF8.GetBytes(lines))).ToBlockingEnumerable());
}
