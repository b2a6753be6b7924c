using System.Buffers;

namespace EscalationTrust.Tests.Readme;

/// <summary>The C# blocks of docs/decision-record.md.</summary>
public sealed class OversightExamples
{
    [Fact]
    public void Keeping_every_decision()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        ConversationState conversation = default;
        var log = new ArrayBufferWriter<byte>();
        var turn = new Turn { CustomerText = "Get me a person.", At = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero) };

        // ----
        ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
        DecisionRecord record = DecisionRecord.Of(DecisionRecord.KeyOf("chat-17"), in turn, in conversation, in decision);

        Span<byte> bytes = stackalloc byte[DecisionRecordFormat.Size]; // 64 bytes, no words, no identity
        DecisionRecordFormat.Write(in record, bytes);

        OversightLog.Write(log, "chat-17", in record);                 // or one line of JSON
        OversightLog.Write(log, new OversightEntry { Kind = OversightEntryKind.Custody, Id = "chat-17", CustodyEvent = CustodyEvent.HumanOwns, At = turn.At });

        // ----
        Assert.True(DecisionRecordFormat.TryRead(bytes, out DecisionRecord read, out _));
        Assert.Equal(record, read);
        Assert.Equal(2, log.WrittenSpan.Count((byte)'\n'));
    }

    [Fact]
    public void Deciding_again_a_year_later()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        ConversationState conversation = default;
        var records = new List<DecisionRecord>();
        foreach (string text in new[] { "I was charged twice", "Get me a person" })
        {
            var turn = new Turn { CustomerText = text };
            ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
            records.Add(DecisionRecord.Of(1, in turn, in conversation, in decision));
        }

        string policyDocument = ladder.Document;

        // ----
        EscalationLadder then = EscalationLadder.FromDocument(policyDocument); // the document whose hash the records carry
        DecisionReplayResult result = DecisionReplay.Run(then.Policy, records.ToArray());
        Console.WriteLine($"{result.Same} of {result.Turns} decisions came out as recorded");

        TurnExplanation why = then.Explain(records[^1].ToTurn());               // signals, weights and risk of one of them

        // ----
        Assert.True(result.Reproduced);
        Assert.Contains(why.Evidence, evidence => evidence.Signal == Signal.HumanRequested);
    }
}
