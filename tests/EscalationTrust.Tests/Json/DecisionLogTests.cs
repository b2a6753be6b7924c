using System.Buffers;
using System.Text;
using System.Text.Json;

namespace EscalationTrust.Tests.Json;

public sealed class DecisionLogTests
{
    [Fact]
    public void A_line_is_exactly_as_published()
    {
        var decision = new EscalationDecision
        {
            Stage = LadderStage.Escalate,
            Reason = EscalationReason.HumanRequested,
            Risk = new RiskScore(40_000),
            Threshold = new RiskScore(52_429),
            Signals = SignalSet.Of(Signal.HumanRequested, Signal.Shouting),
            PermittedActs = PermittedActs.WhenWaiting,
            OpensHandoff = true,
            PolicyHash = 0x00AB_CDEF_0123_4567,
        };

        Assert.Equal(
            """{"id":"chat-1","turn":4,"escalate":true,"opens_handoff":true,"stage":"escalate","reason":"human-requested","risk":0.610352,"threshold":0.800003,"signals":["human-requested","shouting"],"permitted":["acknowledge","offer-human","gather-information"],"policy":"00abcdef01234567"}""" + "\n",
            Line("chat-1", 4, decision));
    }

    [Fact]
    public void An_empty_decision_has_every_field() => Assert.Equal(
        """{"id":"","turn":0,"escalate":false,"opens_handoff":false,"stage":"automate","reason":"none","risk":0,"threshold":0,"signals":[],"permitted":[],"policy":"0000000000000000"}""" + "\n",
        Line("", 0, default));

    [Fact]
    public void Rounding_never_turns_two_scores_around()
    {
        double last = -1;
        for (int raw = 0; raw < RiskScore.One; raw += 7)
        {
            using var line = JsonDocument.Parse(Line("a", 0, new EscalationDecision { Risk = new RiskScore(raw) }));
            double risk = line.RootElement.GetProperty("risk").GetDouble();
            Assert.True(risk > last && risk <= 1);
            last = risk;
        }
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("line\nbreak \"quoted\" \u0000")]
    [InlineData("客户-é")]
    public void An_identity_of_any_content_stays_on_one_line(string id)
    {
        string line = Line(id, 0, default);
        Assert.Equal(1, line.Count(c => c == '\n'));
        using var json = JsonDocument.Parse(line);
        Assert.Equal(id.Replace('\ud83d', '\uFFFD'), json.RootElement.GetProperty("id").GetString());
    }

    private static string Line(string id, int turn, EscalationDecision decision)
    {
        var buffer = new ArrayBufferWriter<byte>();
        DecisionLog.Write(buffer, id, turn, in decision);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
