import type { Kinds } from '../kinds.ts'

export const pt: Kinds = {
  food: 'pão pães queijo* manteiga geleia* mel massa arroz fruta* legume* carne peixe* ovo* doce* bala_de biscoito* bolo* chocolate* açúcar sal pimenta farinha xarope especiaria* vinho cerveja* café chá suco* leite vinagre canela doce_de_leite chocolate_ao tempero* goma_de',
  cookery:
    'receita_de cozinha* forno* panela* restaurante* padaria* confeitaria* churrasco café_da_manhã almoço jantar pote* assar',
  garden:
    'jardim* planta* semente* muda mudas vaso* flor* árvore* grama_esm roseira* tomate* horta* adubo* fertilizante* fazenda* colheita* trator* colmeia* agrícola* viveiro* reflorest* sementes',
  animal:
    'cachorro* cão cães gato* cavalo* aquário* pássaro* galinha* cabra* vaca* abelha* animal* animais veterinári* coelho* ração pet* cavalo_de gaiola papagaio gado',
  wear: 'camisa* vestido* jaqueta* casaco* calça* sapato* tênis bota* meia* chapéu boné* luva* algodão seda lã tamanho* joia* colar* anel pulseira* relógio* tecido* couro',
  beauty:
    'creme* loção xampu shampoo sabonete* pele rosto cabelo* maquiagem perfume* unha* bálsamo banho cosmétic* cera',
  home: 'móve* sofá mesa* cadeira* abajur cortina* tapete* cama* colchão almofada* travesseiro* estante* espelho* vela* velas moldura* louça luminária vaso',
  building:
    'parede* tinta* gesso cimento concreto azulejo* telhado* piso* furadeira serra martelo parafuso* madeira* tubo* cano* obra* cascalho janela* vidro* ferramenta* rebite_de tijolo argamassa',
  vehicle:
    'carro* bicicleta* moto* pneu* roda* motor* freio* farol gasolina diesel trailer peça* oficina borracharia lona baú caminhão reboque peças rebite_de',
  electronics:
    'bateria* cabo* carregador computador* capinha impressora* teclado* tela* software câmera* caixa_de_som usb console celular* notebook fone',
  child:
    'criança* bebê* brinquedo* pelúcia* boneca* creche carrinho filho* filha* neto* escolar* adolescente*',
  leisure:
    'pesca* camping barraca* futebol trilha* miniatura* modelismo jogo* xadrez violão guitarra* vinil show* teatro* quadro* pintor* aniversário* casamento* presente* natal artesan* feito_à_mão costura cerâmica* quebra-cabeça crochê acampamento',
  nature: 'montanha* praia* lago rio floresta* neve inverno verão férias hotel* ilha* mar sol passeio*',
  cleaning:
    'limp* lavar lavagem detergente* mancha* sanitária cloro desinfet* desentup* piscina* ferrugem removedor* desengordur* barrilha',
  patient:
    'paciente* médic* doutor* hospital* clínica* enferm* sintoma* tratamento* doença* câncer efeitos_colaterais posologia cirurg* anestes* gravid* amament* fígado rim rins medicamento* bula remédio* enfermeir* dose* cirurgia psiquiatra',
  pharmacy:
    'farmác* farmacêutic* receita_azul receita_retida dispens* balcão drogaria validade receita_médica bula desabastecimento genérico posto_de_saúde médico_receitou',
  rescue:
    'overdose naloxona samu 192 emergência* ambulância primeiros_socorros redução_de_danos seringa* estéril intoxicação respir* não_misture nunca_sozinho posição_lateral 112 pronto-socorro seringas respiração',
  science:
    'estudo* pesquisa* amostras_de anális* método* espectromet* cromatogra* lc-ms receptor* camundong* metabólit* farmacolog* toxicolog* águas_residuais resultado* revista resumo hipótes* medi* quantific* tese amostra* análise* pesquisador* resultados laudo_pericial universidade_federal',
  teaching:
    'escola* aluno* estudante* universidade* curso* aula* prova_de professor* turma livro_didático faculdade ensino prova apostila',
  law: 'lei leis artigo* decreto* regulamento* diretiva* convenção proib* legisl* emenda* congresso ministério portaria anvisa_publica anexo* norma* resolução diário_oficial senado',
  court:
    'tribunal* juiz* juíza julgamento sentença* conden* promotor* advogad* réu acusad* polícia* policiais pres* apreend* apreensão operação investig* tráfico suspeit* prisão delegad* quadrilha preso* apreen* delegado denúncia condenad* investigação',
  news: 'segundo jornal* repórter* ontem inform* porta-voz nota entrevista* redação moradores prefeit* notícia* por_cento autoridades jornalist* reportagem informou matéria',
  book: 'livro* autor* capítulo* página* romance* edição editora* leitor* conto* poema* biblioteca podcast* episódio* filme* documentário* série* programa* rádio diretor* museu* exposição* século* história* arquivo*',
  job: 'emprego* vaga* salário* contrat* turno* candidat* experiência* currículo carteira_assinada estágio contratamos clt',
  event:
    'palestra* oficina_de seminário* congresso_de entrada_franca inscri* ingresso* auditório evento* gratuit* roda_de oficina inscrições roda_de_conversa ingressos',
  help: 'ajuda* apoio dependênc* recaída* desintox* voluntári* família* familiares associação grupo_de_apoio anônim* caps assistente_social acolhimento sóbrio',
  memory:
    'lembr* naquele anos_depois quando_eu avó* avô* antigamente infância era_eu contava lembro lembranças naquele_tempo quando_eu_era meu_pai saudade',
  warning:
    'aviso* cuidado perig* não_tome alerta* risco* tóxic* mortal* evit* golpe* falsific* nociv* cuidado_com perigo* tóxico não_misture não_compre',
  passive:
    'é_proibid* é_exigid* deve_ser devem_ser foi foram é_vendido_somente está_sujeit* será obrigatóri* fica_proibid* foi_preso foram_apreendidos é_proibido é_exigido foram_encontrados está_sujeito foi_encontrada',
  parcel:
    'envio* sedex correios entrega_em pacote* rastre* transportadora* frete* dias_úteis motoboy encomenda*',
  hours:
    'segunda terça quarta quinta sexta sábado* domingo* aberto* horário* fechado agend* manhã* aberto_das',
  returns: 'devolução troca garantia* reembolso reclam* 7_dias troca_em reclamação',
  tax: 'nota_fiscal fatura* recibo* cnpj orçamento* boleto* cartão pedido_de_compra iva mercado_pago nf-e cartão_de_crédito nif',
  sheet:
    'ficha* fispq certificado* laudo* lote* rastreab* iso grau analítico especific* ficha_de_segurança certificado_de_análise',
  licence:
    'licença* autoriz* registro* cadastr* declaração* anvisa polícia_federal_lic uso_final comprov* habilit* crm renasem autorização polícia_federal infarmed termo_de_uso certificado_de_registro crmv declaração_de_uso alvará cadastro_na',
  account:
    'empresa* profissiona* desde_19 fabricante* fábrica* distribuidor* equipe loja* conta_pj comércio*',
  hazard: 'inflamável* corrosiv* luva óculos ventil* armazen* perigos* segurança onu',
  measure:
    'cm mm metro* litro* largura altura comprimento diâmetro espessura medida* cor modelo* watts unidades rosca parafuso* porca*',
  used: 'usad* seminov* arranhad* funciona* bom_estado mudança* sobrou guardad* comprad* herança segunda_mão sótão coleção leilão antigo',
  collect: 'retira* retirar buscar visita* ver_no na_loja passo_aí retirar_na_loja visita_à_loja no_balcão',
  industry:
    'indústri* industri* galvan* têxt* verniz* resina* curtume* gráfica* plástico* produção cervejaria fundição galvanoplastia têxtil tintas',
  standard:
    'padrão* material_de_referência deuterad* ampola* calibr* forense* laboratóri* isotóp* tiras reagente* vidraria padrão_analítico calibração acreditado',
  verify:
    'verific* confer* identidade apresent* exig* só_para maiores_de assin* recus* pedimos documento_com_foto maior_de_18 verificamos assinatura exigimos',
  high: 'brisa* onda viagem viaja* subida eufor* chapad* bate pira* alucin* dorme* efeito* doid*',
  take: 'cheir* fumar inject* injet* inal* carreira* vape* engolir língua gota* dose* tomar pingar',
  unit: 'grama* g kg saquinho* cartela* comprimid* cápsula* caixa* quilo* tijolo* tablete* blotter* micropont* porção pino* 10g peça',
  dealer:
    'traficante* fornecedor* boca parceiro* mano quebrada contato_fixo cliente* chefe patrão firma_do corre',
  quiet: 'discret* discre* silêncio sigilo secret* anônim* ninguém entre_nós embalagem_neutra',
  advance: 'adiantad* sinal metade depósito* antecipad* mínimo adiantado metade_antes entrada_de sinal_de',
  mobile: 'pix western_union picpay conta_laranja laranja recarga* gift_card vale* moneygram',
  spot: 'estacionamento* posto* rodoviária* galpão* atrás beira* terminal* esquina* praça* ponte* armário* terreno* matagal estação beco enterrad* atrás_da posto_de',
  night: 'noite* madrugada* meia-noite escuro fim_de_semana 24h',
  route: 'caminhão* caminhoneiro* motorista* fronteira* rota* porto* barco* balsa ônibus atravess* carga',
  diverted: 'vó sobra* hospital_onde estoque_do falecid* plantão vencid* desvi* meu_turno saiu_do',
  cut: 'corte cortad* sem_corte mistur* batizad* rende lucro* margem*',
  cooking:
    'cozinh* cozinheiro* químic* síntese rendimento* reação passos processo* precursor* fabric* instruç* conversão fórmula*',
  strong: 'fort* potent* bomba* qualidade* melhor* puro_mesmo pesad* brab* cuidado_com',
  lookalike:
    'substitu* análog* não_listad* ainda_legal legal* alternativ* similar* igual* antes_da_proib* nova_geração parecid*',
  know: 'você_sabe já_sabe quem_sabe entend* conhecedor* quem_conhece sabem_pra não_precisa_explicar vocês_sabem quem_sabe_sabe entendedores',
  bundle: 'kit combo conjunto completo juntos pacote_completo tudo_incluso par',
  taste: 'amostra* prova* provar teste* testar primeira_grátis',
  bulk: 'atacado tonelada* quilos tambor* bombona* palete* quantidade* semanal* constante* revend* volume*',
  price: 'preço* reais r$ euros desconto* promoção barat* oferta* cento',
  hurry: 'urgente* hoje agora rápid* imediat* última* já pronta_entrega',
  speaker: 'eu nós meu minha meus nosso* nossa* tenho temos vendo faço a_gente',
  buyer: 'você vocês tu te seu sua cliente* lhe',
  seek: 'procuro preciso compro quem_tem pago interessad* busco alguém_tem',
  press: 'prensa* punção matriz* carimbo* logo* molde* comprimidora grav*',
  pure: 'pur* pureza cristal* pó branc* pedra* escama* 99 transparente*',
  risk: 'por_sua_conta próprio_risco responsab* problema_seu não_me_respons* consequênc*',
  club: 'festa* balada* festival* rave* after* chemsex boate',
  pain: 'dor dores insônia ansiedade abstinência nervos fissura',
  wink: 'kkk kkkk rs haha lol mano brother 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦',
  helper: 'primo* tio* amigo* cunhado* colega* alguém conhecid* contato* compadre*',
}
