using System.Globalization;
using System.Text;

namespace EscalationTrust;

/// <summary>Sums a case up from its counts and signals, for hosts that have no summary of their own. English, for the desk.</summary>
internal static class PacketSummary
{
    private static readonly SignalSet Matters = SignalCatalog.SetOf(SignalFamily.Substance)
        .With(Signal.ChurnThreat).With(Signal.ExecutiveEscalation).With(Signal.Abuse);

    public static string Of(HandoffPacket packet)
    {
        var text = new StringBuilder(160);
        text.Append(Reason(packet.Why));
        Course(text, packet.Experience);
        Concerns(text, packet.Why.All);
        Account(text, packet.Customer.Account);
        return text.ToString();
    }

    private static string Reason(in PacketReasons why) => why.Primary switch
    {
        EscalationReason.HumanRequested => "The customer asked for a person.",
        EscalationReason.KillSwitch => "The bot was switched off for this case.",
        EscalationReason.AlwaysEscalate => "The matter always goes to a person.",
        EscalationReason.RiskThreshold => string.Create(CultureInfo.InvariantCulture, $"The risk of going on reached {why.Risk.Value:0.00} (threshold {why.Threshold.Value:0.00})."),
        EscalationReason.RestatementLimit => "The customer had to say the same thing again and again.",
        EscalationReason.BotRepeatLimit => "The bot kept repeating itself.",
        EscalationReason.NotUnderstoodLimit => "The bot did not understand the customer.",
        EscalationReason.ToolFailureLimit => "The bot's tools kept failing.",
        EscalationReason.TurnsAtRiskLimit => "The conversation stayed at risk for too long.",
        EscalationReason.FrictionLimit => "The customer grew upset.",
        EscalationReason.PolicyAmbiguityLimit => "The rules do not settle this case.",
        EscalationReason.PolicyFailed => "The policy failed, so the case goes to a person.",
        EscalationReason.None => "A person was asked to look at this.",
        _ => "The bot may prepare but not decide this.",
    };

    private static void Course(StringBuilder text, in PacketExperience experience)
    {
        if (experience.EpisodeTurns == 0)
        {
            return;
        }

        text.Append(' ').Append(CultureInfo.InvariantCulture, $"{experience.EpisodeTurns}").Append(experience.EpisodeTurns == 1 ? " customer message" : " customer messages");
        Count(text, experience.Restatements, "restated once", "restated {0} times");
        Count(text, experience.BotRepeats, "one bot reply repeated", "{0} bot replies repeated");
        Count(text, experience.NotUnderstood, "not understood once", "not understood {0} times");
        Count(text, experience.ToolFailures, "tools failed once", "tools failed {0} times");
        Count(text, experience.Promises.Count, "one promise made", "{0} promises made");
        text.Append('.');
    }

    private static void Count(StringBuilder text, int count, string once, string often)
    {
        if (count == 1)
        {
            text.Append(", ").Append(once);
        }
        else if (count > 1)
        {
            text.Append(", ").Append(often.Replace("{0}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }
    }

    private static void Concerns(StringBuilder text, IReadOnlyList<PacketReason> reasons)
    {
        bool first = true;
        for (int i = 0; i < reasons.Count; i++)
        {
            if (Matters.Contains(reasons[i].Signal))
            {
                text.Append(first ? " Concerns: " : ", ").Append(reasons[i].Signal.Name());
                first = false;
            }
        }

        text.Append(first ? "" : ".");
    }

    private static void Account(StringBuilder text, AccountContext account)
    {
        text.Append(account.Tier switch { AccountTier.Strategic => " Strategic account.", AccountTier.High => " High-value account.", _ => "" });
        text.Append(account.RenewalNear ? " Renewal is near." : "").Append(account.BrokenTrust ? " An earlier case went badly." : "");
    }
}
