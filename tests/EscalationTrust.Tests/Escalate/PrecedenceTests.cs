using System.Text;

namespace EscalationTrust.Tests.Escalate;

/// <summary>The fixed precedence in one approved table: each row throws in everything that ranks lower as well.</summary>
public sealed class PrecedenceTests
{
    private static readonly Signal[] Access = [Signal.HumanRequested];
    private static readonly Signal[] Always = [Signal.Legal];
    private static readonly Signal[] Risk = [Levers.Escalates];
    private static readonly Signal[] Restates = [Signal.CustomerRestates];
    private static readonly Signal[] BotRepeats = [Signal.BotRepeats];
    private static readonly Signal[] NotUnderstood = [Signal.NotUnderstood];
    private static readonly Signal[] ToolFails = [Signal.ToolFailure];
    private static readonly Signal[] AtRisk = [Levers.Contains];
    private static readonly Signal[] Angry = [Signal.Frustration];
    private static readonly Signal[] Ambiguous = [Signal.PolicyAmbiguity];
    private static readonly Signal[] ContainSignal = [Signal.Security];

    [Fact]
    public void The_fixed_precedence_does_not_change()
    {
        var table = new StringBuilder("situation | stage | reason | opens | notice | permitted | priority | queue\n");
        Signal[] limits = [.. Restates, .. BotRepeats, .. NotUnderstood, .. ToolFails, .. AtRisk, .. Angry, .. Ambiguous];
        Add("human-owned and everything", true, KillSwitch.Escalate, [.. Access, .. Always, .. Risk, .. limits], CustodyEvent.HumanOwns);
        Add("waiting and everything", true, KillSwitch.Escalate, [.. Access, .. Always, .. Risk, .. limits], CustodyEvent.HandoffRequested);
        Add("queued and everything", true, KillSwitch.Escalate, [.. Access, .. Always, .. Risk, .. limits], CustodyEvent.HandoffRequested, CustodyEvent.Acknowledged);
        Add("handoff failed, asks again", false, KillSwitch.Off, Access, CustodyEvent.HandoffRequested, CustodyEvent.HandoffFailed);
        Add("handoff expired, asks again", false, KillSwitch.Off, Access, CustodyEvent.HandoffRequested, CustodyEvent.Expired);
        Add("human requested and all below", true, KillSwitch.Escalate, [.. Access, .. Always, .. Risk, .. limits]);
        Add("bot refused and all below", true, KillSwitch.Escalate, [Signal.BotRefused, .. Always, .. Risk, .. limits]);
        Add("human requested in danger", false, KillSwitch.Off, [.. Access, Signal.Safety]);
        Add("kill-switch escalates and all below", true, KillSwitch.Escalate, [.. Always, .. Risk, .. limits]);
        Add("undefined kill-switch", false, (KillSwitch)7, []);
        Add("always-escalate and all below", true, KillSwitch.Contain, [.. Always, .. Risk, .. limits]);
        Add("always-escalate: safety", false, KillSwitch.Off, [Signal.Safety]);
        Add("always-escalate: vulnerability", false, KillSwitch.Off, [Signal.Vulnerability]);
        Add("risk and all below", true, KillSwitch.Contain, [.. Risk, .. limits]);
        Add("restatements and all below", true, KillSwitch.Contain, limits);
        Add("bot repeats and all below", true, KillSwitch.Contain, [.. BotRepeats, .. NotUnderstood, .. ToolFails, .. AtRisk, .. Angry, .. Ambiguous]);
        Add("not understood and all below", true, KillSwitch.Contain, [.. NotUnderstood, .. ToolFails, .. AtRisk, .. Angry, .. Ambiguous]);
        Add("tools fail and all below", true, KillSwitch.Contain, [.. ToolFails, .. AtRisk, .. Angry, .. Ambiguous]);
        Add("turns at risk and all below", true, KillSwitch.Contain, [.. AtRisk, .. Angry, .. Ambiguous]);
        Add("friction again and all below", true, KillSwitch.Contain, [.. Angry, .. Ambiguous]);
        Add("policy ambiguous again and all below", true, KillSwitch.Contain, Ambiguous);
        Add("kill-switch contains and all below", false, KillSwitch.Contain, [.. AtRisk, .. ContainSignal]);
        Add("contain risk and all below", false, KillSwitch.Off, [.. AtRisk, .. ContainSignal]);
        Add("contain signal: security", false, KillSwitch.Off, ContainSignal);
        Add("contain signal: billing dispute", false, KillSwitch.Off, [Signal.BillingDispute]);
        Add("contain signal: first policy ambiguity", false, KillSwitch.Off, Ambiguous);
        Add("one angry turn of any strength", false, KillSwitch.Off, [Signal.Abuse]);
        Add("nothing", false, KillSwitch.Off, []);
        GoldenFile.Matches("tests/EscalationTrust.Tests/Escalate/Golden/precedence.txt", table.ToString());

        // "again" plays the same signals often enough before that every limit among them is reached on the last turn only.
        void Add(string situation, bool again, KillSwitch killSwitch, Signal[] signals, params CustodyEvent[] custody)
        {
            var chat = new Chat(o =>
            {
                o.Limits.Restatements = o.Limits.BotRepeats = o.Limits.NotUnderstood = o.Limits.ToolFailures = o.Limits.TurnsAtRisk = 2;
                o.DiscloseAi = false;
                Levers.Strong(o, Signal.Abuse);
            });
            if (again)
            {
                PlayOnce(chat, signals);
            }

            chat.After(custody);
            EscalationDecision d = chat.Say(new Turn { Signals = SignalSet.Of(signals), KillSwitch = killSwitch });
            table.Append($"{situation} | {d.Stage.Name()} | {d.Reason.Name()} | {(d.OpensHandoff ? "opens" : "-")} | {d.Notice.Name()} | ");
            table.Append(string.Join(' ', d.PermittedActs.Single().Select(act => act.Name())));
            table.Append($" | {d.Priority} | {d.Queue ?? "-"}\n");
        }
    }

    /// <summary>One earlier turn with what only counts, and nothing that escalates by itself.</summary>
    private static void PlayOnce(Chat chat, Signal[] signals)
    {
        SignalSet counted = SignalSet.Of(signals).Except(SignalSet.Of(Signal.HumanRequested, Signal.BotRefused, Signal.Legal, Levers.Escalates));
        Assert.False(chat.Say(new Turn { Signals = counted }).BotMustNotAnswer);
    }
}
