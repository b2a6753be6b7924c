using System.Buffers;
using System.Text;
using EscalationTrust.Tests.Learn.Evidence;

namespace EscalationTrust.Tests.Json;

public sealed class OversightLogTests
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create(options => options.TicketClasses["billing"] = new TicketClassOptions { ContainAt = 0.4, EscalateAt = 0.6 });

    [Fact]
    public void A_decision_line_is_exactly_as_published()
    {
        var record = new DecisionRecord
        {
            Turn = 2, Episode = 1, At = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero), Custody = Custody.HandoffRequested,
            Stage = LadderStage.Escalate, Reason = EscalationReason.HumanRequested, Risk = new RiskScore(40_000), Threshold = new RiskScore(49_152),
            Signals = SignalSet.Of(Signal.HumanRequested), PermittedActs = PermittedActs.WhenWaiting, OpensHandoff = true,
            Notice = NoticeKey.HandoffRequestedByCustomer, Priority = HandoffPriority.High, Trust = Ratio.From(0.5), PolicyHash = 0xAB,
        };
        Assert.Equal(
            """{"id":"chat-1","at":"2026-03-01T09:30:00+00:00","customer_turn":2,"episode":1,"custody":"handoff-requested","escalate":true,"opens_handoff":true,"stage":"escalate","reason":"human-requested","risk":0.610352,"threshold":0.75,"signals":["human-requested"],"permitted":["acknowledge","offer-human","gather-information"],"policy":"00000000000000ab","notice":"handoff-requested-by-customer","priority":"high","ticket_class":"billing","trust":0.5}""" + "\n",
            Line("chat-1", record, "billing"));
    }

    [Fact]
    public void Recorded_decisions_come_back()
    {
        ulong key = DecisionRecord.KeyOf("chat-1");
        foreach (DecisionRecord record in Enumerable.Range(0, 100).SelectMany(seed => Recorded.Conversation(Ladder.Policy, seed, key)))
        {
            OversightEntry read = Read(Line("chat-1", record, null));
            Assert.Equal(new OversightEntry { Id = "chat-1", At = record.At, Decision = record }, read);
        }
    }

    [Fact]
    public void A_ticket_class_comes_back_by_name()
    {
        var record = new DecisionRecord { TicketClass = Ladder.TicketClass("billing"), Episode = 1 };
        Assert.True(OversightLog.TryRead(Encoding.UTF8.GetBytes(Line("a", record, "billing")), out OversightEntry entry, out _, Ladder.TicketClass));
        Assert.Equal(record.TicketClass, entry.Decision.TicketClass);
    }

    [Fact]
    public void A_line_of_the_decision_log_is_an_entry_too()
    {
        var buffer = new ArrayBufferWriter<byte>();
        DecisionLog.Write(buffer, "chat-1", 4, new EscalationDecision { Stage = LadderStage.Contain, Reason = EscalationReason.ContainRisk, Risk = new RiskScore(30_000) });
        OversightEntry entry = Read(Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal((LadderStage.Contain, EscalationReason.ContainRisk, new RiskScore(30_000)), (entry.Decision.Stage, entry.Decision.Reason, entry.Decision.Risk));
    }

    [Fact]
    public void Events_come_back()
    {
        DateTimeOffset at = new(2026, 3, 1, 9, 30, 0, TimeSpan.Zero);
        OversightEntry[] entries =
        [
            new() { Kind = OversightEntryKind.Custody, Id = "chat-1", At = at, CustodyEvent = CustodyEvent.Acknowledged },
            new() { Kind = OversightEntryKind.Override, Id = "chat-1", At = at, By = "shift lead", Note = "refunded in spite of the policy" },
            new() { Kind = OversightEntryKind.KillSwitch, At = at, KillSwitch = KillSwitch.Escalate, By = "operations" },
        ];
        Assert.All(entries, entry => Assert.Equal(entry, Read(Line(entry))));
    }

    [Theory]
    [InlineData("{", "not valid JSON")]
    [InlineData("[]", "the line does not hold an object")]
    [InlineData("{\"event\":\"acknowledged\"}", "\"id\" is missing")]
    [InlineData("{\"id\":\"a\",\"event\":\"vanished\"}", "\"event\" is \"vanished\"; it must be one of: handoff-requested, acknowledged")]
    [InlineData("{\"id\":\"a\",\"stage\":\"contain\"}", "\"reason\" is missing")]
    [InlineData("{\"id\":\"a\",\"stage\":\"contain\",\"reason\":\"none\",\"risk\":2,\"threshold\":0.5}", "\"risk\" must be a number in [0, 1]")]
    [InlineData("{\"id\":\"a\",\"at\":\"noon\",\"event\":\"acknowledged\"}", "\"at\" is no time")]
    public void A_bad_line_says_why(string line, string why)
    {
        Assert.False(OversightLog.TryRead(Encoding.UTF8.GetBytes(line), out OversightEntry entry, out string? error));
        Assert.Contains(why, error, StringComparison.Ordinal);
        Assert.Equal(default, entry);
    }

    [Fact]
    public async Task A_log_is_read_line_by_line_and_goes_on_after_a_bad_one()
    {
        string log = Line(new OversightEntry { Kind = OversightEntryKind.Custody, Id = "a", CustodyEvent = CustodyEvent.Acknowledged }) + "rubbish\n\n" + Line("b", default, null);
        var lines = new List<JsonLine<OversightEntry>>();
        await foreach (JsonLine<OversightEntry> line in OversightLog.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(log))))
        {
            lines.Add(line);
        }

        Assert.Equal([(1L, true), (2L, false), (4L, true)], lines.Select(line => (line.Number, line.Error is null)));
    }

    [Fact]
    public void Writing_asks_for_what_is_missing()
    {
        var buffer = new ArrayBufferWriter<byte>();
        Assert.Throws<ArgumentException>(() => OversightLog.Write(buffer, new OversightEntry()));
        Assert.Throws<ArgumentException>(() => OversightLog.Write(buffer, new OversightEntry { Kind = OversightEntryKind.Override }));
    }

    private static string Line(string id, DecisionRecord record, string? ticketClass)
    {
        var buffer = new ArrayBufferWriter<byte>();
        OversightLog.Write(buffer, id, in record, ticketClass);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Line(OversightEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        OversightLog.Write(buffer, in entry);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static OversightEntry Read(string line)
    {
        Assert.True(OversightLog.TryRead(Encoding.UTF8.GetBytes(line), out OversightEntry entry, out string? error), error);
        return entry;
    }
}
