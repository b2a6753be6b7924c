namespace EscalationTrust.Benchmarks;

/// <summary>What a reader's own bot may do next.</summary>
internal enum Outcome
{
    Automate,
    Contain,
    Escalate,
}

/// <summary>What a reader would keep of one conversation, whatever finds the words.</summary>
internal class ReaderConversation
{
    public int Turns;
    public int Repeats;
    public int FrictionTurns;
    public double Risk;
    public bool Waiting;
}

/// <summary>The ifs a reader would write once words and repetition are known. Both text baselines end here.</summary>
internal static class ReaderRules
{
    private static readonly double[] Weights = [3, 1.2, 1, 1.5, 0.8, 0.6, 2, 1.5, 1];

    public static Outcome Decide(int categories, double similarity, ReaderConversation conversation)
    {
        conversation.Turns++;
        conversation.Risk *= 0.8;
        for (int i = 0; i < Weights.Length; i++)
        {
            if ((categories & (1 << i)) != 0)
            {
                conversation.Risk += Weights[i];
            }
        }

        if (similarity >= 0.4)
        {
            conversation.Repeats++;
            conversation.Risk += 1;
        }

        if ((categories & 0b1100) != 0)
        {
            conversation.FrictionTurns++;
        }

        if (conversation.Waiting)
        {
            return Outcome.Escalate;
        }

        bool humanRequested = (categories & 1) != 0;
        bool legal = (categories & 0b100_0000) != 0;
        if (humanRequested || legal || conversation.Repeats >= 3 || conversation.FrictionTurns >= 2 || conversation.Risk >= 3)
        {
            conversation.Waiting = true;
            return Outcome.Escalate;
        }

        bool security = (categories & 0b1000_0000) != 0;
        bool billing = (categories & 0b1_0000) != 0;
        return security || billing || conversation.Risk >= 1.5 || conversation.Turns >= 12 ? Outcome.Contain : Outcome.Automate;
    }
}
