namespace EscalationTrust;

/// <summary>How badly the risk model tells turns on which a person is needed from the others, and how that changes with each of its numbers.</summary>
/// <remarks>
/// <para>The loss is the logistic loss of σ(r_t + prior), the chance that a person is needed by turn t, with
/// r_t = softplus(r_{t−1} + ln d) + z_t as the scorer runs it. Added are a square penalty for leaving the policy's numbers
/// and, for features, a penalty in proportion to their weight, which keeps most at nothing.</para>
/// </remarks>
internal sealed class EvidenceObjective(IReadOnlyList<FittingConversation> conversations, EvidenceParameters start, double regularisation)
{
    private const int FamilyCount = 7;

    private readonly double[] _start = [.. start.Values];
    private readonly int[] _familyOf = [.. Enumerable.Range(0, SignalCatalog.Count).Select(i => (int)((Signal)i).Family())];
    private double[] _evidence = [];

    /// <summary>The loss at a row of numbers, and its gradient.</summary>
    public double Value(double[] at, double[] gradient)
    {
        Array.Clear(gradient);
        double loss = Penalty(at, gradient);
        foreach (FittingConversation conversation in conversations)
        {
            loss += Add(conversation, at, gradient);
        }

        return loss;
    }

    /// <summary>The risk after each turn of a conversation, in the steps of a <see cref="RiskScore"/>.</summary>
    public static double[] RisksOf(FittingConversation conversation, double[] at)
    {
        double[] risks = new double[conversation.Turns.Length];
        double evidence = 0;
        Span<double> surprise = stackalloc double[FamilyCount];
        for (int t = 0; t < risks.Length; t++)
        {
            double z = TurnEvidence(in conversation.Turns[t], at, surprise);
            evidence = t == 0 ? z : SoftPlus(evidence + at[EvidenceParameters.LogDecay]) + z;
            // Finer differences decide nothing, so they must not count as telling turns apart.
            risks[t] = Math.Floor(Sigmoid(evidence + at[EvidenceParameters.Prior]) * RiskScore.One) / RiskScore.One;
        }

        return risks;
    }

    private double Penalty(double[] at, double[] gradient)
    {
        double penalty = 0;
        for (int i = 0; i < EvidenceParameters.Features; i++)
        {
            double spread = EvidenceParameters.SpreadOf(i);
            double gap = (at[i] - _start[i]) / spread;
            penalty += regularisation * gap * gap / 2;
            gradient[i] += regularisation * gap / spread;
        }

        for (int i = EvidenceParameters.Features; i < at.Length; i++)
        {
            penalty += regularisation * at[i];
            gradient[i] += regularisation;
        }

        return penalty;
    }

    private double Add(FittingConversation conversation, double[] at, double[] gradient)
    {
        FittingTurn[] turns = conversation.Turns;
        if (_evidence.Length < turns.Length)
        {
            _evidence = new double[turns.Length * 2];
        }

        Span<double> surprise = stackalloc double[FamilyCount];
        double loss = 0;
        for (int t = 0; t < turns.Length; t++)
        {
            double z = TurnEvidence(in turns[t], at, surprise);
            _evidence[t] = t == 0 ? z : SoftPlus(_evidence[t - 1] + at[EvidenceParameters.LogDecay]) + z;
            double score = _evidence[t] + at[EvidenceParameters.Prior];
            loss += turns[t].Needed ? SoftPlus(-score) : SoftPlus(score);
        }

        // Backwards: what a turn's evidence changes now, and through the turns after it.
        double later = 0;
        for (int t = turns.Length - 1; t >= 0; t--)
        {
            double error = Sigmoid(_evidence[t] + at[EvidenceParameters.Prior]) - (turns[t].Needed ? 1 : 0);
            double here = error + later;
            gradient[EvidenceParameters.Prior] += error;
            AddTurn(in turns[t], here, at, gradient, surprise);
            later = 0;
            if (t != 0)
            {
                later = here * Sigmoid(_evidence[t - 1] + at[EvidenceParameters.LogDecay]);
                gradient[EvidenceParameters.LogDecay] += later;
            }
        }

        return loss;
    }

    private void AddTurn(in FittingTurn turn, double here, double[] at, double[] gradient, Span<double> surprise)
    {
        TurnEvidence(in turn, at, surprise);
        gradient[EvidenceParameters.Baseline] += here;
        for (int f = 0; f < FamilyCount; f++)
        {
            gradient[EvidenceParameters.Strengths + f] += here * (1 - Math.Exp(-surprise[f]));
            surprise[f] = at[EvidenceParameters.Strengths + f] * Math.Exp(-surprise[f]);
        }

        foreach (Signal signal in turn.Signals)
        {
            gradient[(int)signal] += here * surprise[_familyOf[(int)signal]];
        }

        foreach (int feature in turn.Features)
        {
            gradient[EvidenceParameters.Features + feature] += here * surprise[(int)SignalFamily.Host];
        }

        if (turn.Signals.Contains(Signal.Gratitude))
        {
            gradient[EvidenceParameters.Gratitude] -= here;
        }
    }

    /// <summary>z of a turn; leaves the sum of surprises of each family behind.</summary>
    private static double TurnEvidence(in FittingTurn turn, double[] at, Span<double> surprise)
    {
        surprise.Clear();
        foreach (Signal signal in turn.Signals)
        {
            surprise[(int)signal.Family()] += at[(int)signal];
        }

        if (at.Length > EvidenceParameters.Features)
        {
            foreach (int feature in turn.Features)
            {
                surprise[(int)SignalFamily.Host] += at[EvidenceParameters.Features + feature];
            }
        }

        double z = at[EvidenceParameters.Baseline] - (turn.Signals.Contains(Signal.Gratitude) ? at[EvidenceParameters.Gratitude] : 0);
        for (int f = 0; f < FamilyCount; f++)
        {
            z += surprise[f] == 0 ? 0 : at[EvidenceParameters.Strengths + f] * (1 - Math.Exp(-surprise[f]));
        }

        return z;
    }

    private static double SoftPlus(double x) => x > 0 ? x + Math.Log(1 + Math.Exp(-x)) : Math.Log(1 + Math.Exp(x));

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
