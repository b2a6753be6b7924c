using System.Text;

namespace EscalationTrust.Tool.Tests;

public sealed class HandoffTests : IDisposable
{
    // Signals instead of words, so that no lexicon decides these tests.
    private const string Chats = """
        not a conversation
        {"id":"quiet","turns":[{"role":"user","text":"x"},{"role":"user","text":"y"}]}
        {"id":"taken","turns":[{"role":"user","text":"x"},{"role":"human_agent","text":"Ann here"},{"role":"user","text":"y","signals":["human-requested"]}]}
        {"id":"asks","lang":"es","account":{"tier":"high"},"turns":[{"role":"user","text":"Charged twice, card 4111 1111 1111 1111.","at":"2026-03-02T12:00:00Z","signals":["billing-dispute"]},{"role":"tool_call","name":"find_payments","arguments":"{}"},{"role":"tool","text":"Error: timeout"},{"role":"assistant","text":"I can take down the details of this."},{"role":"user","text":"A person.","at":"2026-03-02T12:01:00Z","signals":["human-requested"]},{"role":"user","text":"later"}]}

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_page_is_that_of_the_message_where_the_handoff_opened()
    {
        ToolRun run = await ToolRun.Of("handoff", _folder.Write("chats.jsonl", Chats), "--id", "asks");
        GoldenFile.Check("handoff", run.Out);
        Assert.Equal("Line 1 is skipped: not valid JSON at byte 1.\n", run.Error);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public async Task Lines_behind_the_conversation_are_not_read()
    {
        string[] chats = Chats.Split('\n');
        ToolRun run = await ToolRun.WithInput(string.Join('\n', chats[3], chats[0]), "handoff", "-", "--id", "asks");
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public async Task JSON_is_a_packet()
    {
        ToolRun run = await ToolRun.WithInput(Chats, "handoff", "-", "--id", "asks", "--format", "json");
        HandoffPacket packet = HandoffPacketJson.Read(Encoding.UTF8.GetBytes(run.Out));
        Assert.Equal("asks", packet.Identity.ConversationId);
        Assert.Equal("es", packet.Customer.Language);
        Assert.Equal(AccountTier.High, packet.Customer.Account.Tier);
        Assert.Equal("Charged twice, card [card].", packet.Need.FirstRequest);
        Assert.Equal([AttemptOutcome.Failed, AttemptOutcome.PersonRequested], packet.Experience.Attempts.Select(attempt => attempt.Outcome));
    }

    [Fact]
    public async Task Flat_attributes_stand_one_a_line()
    {
        ToolRun run = await ToolRun.WithInput(Chats, "handoff", "-", "--id", "asks", "--format", "flat");
        Assert.Contains("et_reason=human-requested\n", run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^et_[a-z0-9_]+=.+$", line));
    }

    [Fact]
    public async Task It_hands_over_where_a_replay_does()
    {
        const string Failing = """{"role":"tool","text":"Error: timeout"},{"role":"user","text":"x"}""";
        string chats = _folder.Write("chats.jsonl", $$$"""
            {"id":"tools","turns":[{"role":"user","text":"x"},{{{Failing}}},{{{Failing}}},{{{Failing}}},{{{Failing}}},{"role":"user","text":"y"}]}
            {"id":"features","turns":[{"role":"user","text":"x"},{"role":"assistant","text":"y","features":{"wait":9}},{"role":"user","text":"z"}]}

            """);
        string policy = _folder.Write("policy.json", """{"version":1,"detection":{"hostSignals":["host-1: wait >= 5"]},"alwaysEscalate":["host-1"]}""");
        string[] decisions = (await ToolRun.Of("replay", chats, "--policy", policy, "--decisions", "-")).Out.Split('\n');
        Assert.Equal(2, decisions.Count(line => line.Contains("\"opens_handoff\":true", StringComparison.Ordinal)));

        ToolRun tools = await ToolRun.Of("handoff", chats, "--id", "tools", "--policy", policy);
        ToolRun features = await ToolRun.Of("handoff", chats, "--id", "features", "--policy", policy);
        Assert.Contains("Reason: tool-failure-limit.", tools.Out, StringComparison.Ordinal);
        Assert.Contains("Reason: always-escalate.", features.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quiet", "No handoff was opened in \"quiet\" under this policy: 2 customer turns, the highest risk was")]
    [InlineData("mute", "No handoff was opened in \"mute\": it has no customer turn")]
    [InlineData("taken", "a person took over at message 1, unasked by the policy")]
    [InlineData("nobody", "No conversation in - has the id \"nobody\"; 5 lines were read.")]
    public async Task Without_a_handoff_it_says_so(string id, string expected)
    {
        ToolRun run = await ToolRun.WithInput(Chats + """{"id":"mute","turns":[{"role":"assistant","text":"x"}]}""", "handoff", "-", "--id", id);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
        Assert.Equal(2, run.Code);
    }

    [Fact]
    public async Task An_unknown_format_is_refused()
    {
        ToolRun run = await ToolRun.WithInput(Chats, "handoff", "-", "--id", "asks", "--format", "xml");
        Assert.Contains("xml", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Code);
    }

    [Theory]
    [InlineData("""{"id":"a","turns":[{"role":"user","text":"Where is my parcel?"},{"role":"tool_call","text":"track {}"},{"role":"tool","text":"Error: no"},{"role":"assistant","text":"Sorry, I did not understand."},{"role":"user","text":"My parcel!"},{"role":"tool_call","text":"track {}"},{"role":"assistant","text":"Sorry, I did not understand."},{"role":"assistant","text":"Please say it in other words.","confidence":0.1},{"role":"user","text":"This is useless."},{"role":"user","text":"Get me a person."},{"role":"user","text":"Now."}]}""")]
    [InlineData("""{"id":"b","ticket_class":"x","turns":[{"role":"user","text":"My account was hacked","sentiment":-0.9},{"role":"assistant","text":"","signals":["bot-refused"]},{"role":"user","text":"Hello?"}]}""")]
    [InlineData("""{"id":"c","turns":[{"role":"user","text":"Hi"},{"role":"human_agent","text":"Ann"},{"role":"user","text":"I will sue you, get me a person"}]}""")]
    public void The_handoff_opens_where_a_replay_opens_it(string line)
    {
        EscalationLadder ladder = EscalationLadder.Create();
        Transcript transcript = TranscriptJson.Read(Encoding.UTF8.GetBytes(line));
        ReplayedTurn opened = TranscriptReplay.Run(ladder.Policy, transcript).FirstOrDefault(turn => turn.Decision.OpensHandoff);
        HandoffPacket? packet = RecordedHandoff.Of(ladder, transcript).Packet;
        Assert.Equal(opened.CustomerTurn, packet?.Identity.Turn ?? 0);
        Assert.Equal(opened.Decision.Risk, packet?.Why.Risk ?? default);
    }
}
