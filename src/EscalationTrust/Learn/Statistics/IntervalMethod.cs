namespace EscalationTrust;

/// <summary>How an interval was made, and with that what it promises.</summary>
public enum IntervalMethod
{
    /// <summary>There is no interval: nothing was observed.</summary>
    None = 0,

    /// <summary>Wilson's score interval of a proportion. Close to its level on average; not guaranteed for every rate.</summary>
    Wilson = 1,

    /// <summary>Clopper and Pearson's exact interval of a proportion. Never below its level.</summary>
    ClopperPearson = 2,

    /// <summary>The log-log interval of a survival curve with Greenwood's variance. Approximate.</summary>
    LogLog = 3,

    /// <summary>Mean plus and minus a normal quantile of its standard error. Approximate.</summary>
    Normal = 4,

    /// <summary>Manski's bounds: what the rate would be if every unknown went one way, then the other. No probability; certain.</summary>
    Manski = 5,

    /// <summary>Chernoff and Hoeffding's interval of a share over strata. Never below its level, for any law and any sample size.</summary>
    Chernoff = 6,

    /// <summary>Fisher's exact interval of an odds ratio, given both sums. Never below its level.</summary>
    Fisher = 7,
}
