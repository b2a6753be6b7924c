using System.Buffers;
using System.Text;

namespace EscalationTrust.Tests.Json;

public sealed class AuditFilesTests
{
    [Fact]
    public void Lines_of_a_decision_log_are_joined_to_conversations()
    {
        AuditUnitLine[] lines = Units("""
            {"id":"a","turn":0,"escalate":false,"risk":0.1}
            {"id":"a","turn":2,"escalate":true,"risk":0.8}
            {"id":"a","turn":4,"escalate":true,"risk":0.5}
            broken
            {"id":"b","turn":0,"escalate":false,"risk":0.2}
            {"turn":0,"escalate":false}
            """);
        Assert.Equal(["a", "b"], lines.Where(line => line.Error is null).Select(line => line.Unit.Id));
        Assert.Equal((0.8, true), (lines.First(line => line.Unit.Id == "a").Unit.Risk.Value, lines.First(line => line.Unit.Id == "a").Unit.Escalated));
        Assert.Equal((0.2, false), (lines.First(line => line.Unit.Id == "b").Unit.Risk.Value, lines.First(line => line.Unit.Id == "b").Unit.Escalated));
        Assert.Equal([4, 6], lines.Where(line => line.Error is not null).Select(line => line.Number));
    }

    [Fact]
    public void A_case_is_a_conversation_by_itself()
    {
        AuditUnitLine[] lines = Units("id,highest_risk,stage,decided_turn\na,0.25,contain,\nb,,,3\nc,,,\n");
        Assert.Equal([("a", (double?)0.25, (bool?)false), ("b", null, true), ("c", null, null)], lines.Select(line => (line.Unit.Id!, line.Unit.Risk.Value, line.Unit.Escalated)));
    }

    [Fact]
    public void A_sample_comes_back_with_the_verdicts_that_were_filled_in()
    {
        var buffer = new ArrayBufferWriter<byte>();
        var draw = new AuditDraw { Id = "a", Stratum = "risk 0.00–0.25, contained", Population = 3, Drawn = 1 };
        AuditSampleJson.Write(buffer, in draw);
        string text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        Assert.Equal("""{"id":"a","stratum":"risk 0.00–0.25, contained","population":3,"drawn":1,"probability":0.333333333,"verdict":null}""" + "\n", text);
        Assert.Equal(draw, Assert.Single(Draws(text)).Draw);
        Assert.Equal(TimingVerdict.CorrectlyContained, Assert.Single(Draws(text.Replace("null", "\"correctly-contained\""))).Draw.Verdict);
        Assert.Contains("\"verdict\" must be one of", Assert.Single(Draws(text.Replace("null", "\"good\""))).Error, StringComparison.Ordinal);
        Assert.Contains("\"stratum\" is missing", Assert.Single(Draws("{\"id\":\"a\"}")).Error, StringComparison.Ordinal);
    }

    private static AuditUnitLine[] Units(string text) => [.. AuditUnitReader.ReadAsync(Of(text)).ToBlockingEnumerable()];

    private static AuditDrawLine[] Draws(string text) => [.. AuditSampleJson.ReadAsync(Of(text)).ToBlockingEnumerable()];

    private static MemoryStream Of(string text) => new(Encoding.UTF8.GetBytes(text));
}
